/** One figure: two things that do the same work, timed turn by turn. */
export interface Case {
  readonly name: string;
  /** What is timed, and against what. */
  readonly what: string;
  readonly against: string;
  readonly runs: number;
  /** The largest ratio that we promise. */
  readonly promised: number;
  /** Prepares both sides; each call of a side does its work once. */
  open(): Promise<Contest>;
}

export interface Contest extends AsyncDisposable {
  ours(): Promise<unknown>;
  theirs(): Promise<unknown>;
}

/** Runs a case and gives its row of the table. */
export async function compare({ what, against, runs, promised, open }: Case): Promise<string> {
  await using contest = await open();
  const times = { ours: [] as number[], theirs: [] as number[] };
  for (let run = 0; run < runs; run++) {
    const order = run % 2 === 0 ? (['ours', 'theirs'] as const) : (['theirs', 'ours'] as const);
    for (const side of order) times[side].push(await timed(() => contest[side]()));
  }
  const ratio = quantile(times.ours, 0.5) / quantile(times.theirs, 0.5);
  return `| ${what} | ${spread(times.ours)} | ${against}: ${spread(times.theirs)} | ${ratio.toFixed(2)} | ≤ ${promised} |`;
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await act();
  return performance.now() - started;
}

function spread(times: readonly number[]): string {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((at) => figure(quantile(times, at)));
  return `${middle} ms (${low} to ${high}, n = ${times.length})`;
}

/** Three figures, as `50.5` or `10200`. */
const figure = (time: number): string => String(Number(time.toPrecision(3)));

function quantile(values: readonly number[], at: number): number {
  const ordered = values.toSorted((a, b) => a - b);
  return ordered[Math.round((ordered.length - 1) * at)]!;
}
