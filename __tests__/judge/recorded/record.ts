/**
 * Makes the recordings beside this file anew, on the machine it runs on: `node __tests__/judge/recorded/record.ts`.
 * Both sides are the same program, so that nothing but noise tells them apart; they are read by the real kinds, in
 * balanced random order or at once, as a gate reads them.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Probe } from '../../../src/kinds/kind.ts';
import { kinds } from '../../../src/kinds/index.ts';
import { headFirst } from '../../../src/measure/order.ts';
import { type OpenSide, openSide } from '../../../src/measure/side.ts';
import type { CheckPlan, Plan, Reading, Side } from '../../../src/model/index.ts';
import { createRunner } from '../../../src/platform/process.ts';

const RUN = `'${process.execPath}' main.cjs`;
const COMMAND_ROUNDS = 400;
const HTTP_BLOCKS = 60;
const HTTP_ROUNDS = 6;

const SPIN = `let x = 2463534242;
function spin(steps) { for (let n = 0; n < steps; n++) { x ^= x << 13; x ^= x >>> 17; x ^= x << 5; } return x; }
`;
const PROGRAM = `${SPIN}if (spin(12e6) === 0) console.log('never');\n`;
const SERVICE = `${SPIN}require('node:http')
  .createServer((_request, response) => response.end(String(spin(2e5))))
  .listen(process.env.PORT, '127.0.0.1');
`;

const at = { file: 'budgets.yml', line: 1, column: 1 };
const { signal } = new AbortController();

type Pairs = readonly (readonly [base: Reading, head: Reading])[];
type Sides = Readonly<Record<Side, OpenSide>>;

const check = (kind: string, options: CheckPlan['options']): CheckPlan => ({
  name: 'recorded',
  kind,
  options,
  config: 'recorded',
  budgets: [],
  at,
});

async function opened(one: CheckPlan, side: OpenSide, fresh: boolean) {
  const room = side.enter(one, new Map(), { fresh, aside: (line) => line }, signal);
  const probe = await kinds.find(({ name }) => name === one.kind)!.open(one.options, room.lab);
  return { room, probe };
}

async function takeRound(probes: Readonly<Record<Side, Probe>>, round: number, together: boolean) {
  const order: readonly Side[] = headFirst('recorded', 'recorded', round)
    ? ['head', 'base']
    : ['base', 'head'];
  const readings = new Map<Side, Reading>();
  const read = async (side: Side) => void readings.set(side, await probes[side].read(signal));
  if (together) await Promise.all(order.map(read));
  else for (const side of order) await read(side);
  return [readings.get('base')!, readings.get('head')!] as const;
}

async function takeBlock(one: CheckPlan, sides: Sides, rounds: readonly number[], together: boolean) {
  const [base, head] = await Promise.all([opened(one, sides.base, true), opened(one, sides.head, true)]);
  const pairs: [Reading, Reading][] = [];
  for (const { probe } of [base, head]) await (probe.warmUp ? probe.warmUp(signal) : probe.read(signal));
  for (const round of rounds)
    pairs.push([...(await takeRound({ base: base.probe, head: head.probe }, round, together))]);
  for (const { probe, room } of [base, head]) {
    await probe[Symbol.asyncDispose]();
    await room[Symbol.asyncDispose]();
  }
  return pairs;
}

/** Five digits are finer than what two readings of the same differ by. */
const rounded = (value: number): number => Number(value.toPrecision(5));

async function keep(name: string, what: string, metric: string, blocks: readonly Pairs[]): Promise<void> {
  const values = (side: 0 | 1) =>
    blocks.flatMap((pairs) => pairs.map((pair) => rounded(pair[side].values[metric]!)));
  const machine = `${availableParallelism()} cores, ${cpus()[0]!.model}, Node ${process.versions.node}`;
  const recording = {
    what,
    metric,
    unit: 'ms',
    made: `${new Date().toISOString().slice(0, 10)} by record.ts on ${machine}, other programs running`,
    roundsInBlock: blocks[0]!.length,
    base: values(0),
    head: values(1),
  };
  await writeFile(join(import.meta.dirname, `${name}.json`), `${JSON.stringify(recording)}\n`);
}

async function recordCommand(sides: Sides): Promise<void> {
  const one = check('command', { run: RUN });
  for (const together of [false, true]) {
    const rounds = Array.from({ length: COMMAND_ROUNDS }, (_, round) => round);
    const pairs = await takeBlock(one, sides, rounds, together);
    const way = together ? 'together' : 'in-turn';
    const what = `A Node command against itself, ${together ? 'both at once' : 'one after the other'}`;
    for (const metric of ['wall', 'cpu'])
      await keep(
        `command-${metric}-${way}`,
        what,
        metric,
        pairs.map((pair) => [pair]),
      );
  }
}

async function recordHttp(sides: Sides): Promise<void> {
  const one = check('http', { service: 'api', connections: 4 });
  const blocks: Pairs[] = [];
  for (let block = 0; block < HTTP_BLOCKS; block++) {
    const rounds = Array.from({ length: HTTP_ROUNDS }, (_, n) => block * HTTP_ROUNDS + n);
    blocks.push(await takeBlock(one, sides, rounds, false));
  }
  const what = 'An HTTP service against itself, a fresh pair of processes for each block';
  await keep('http-latency', what, 'latency.p50', blocks);
}

const folder = await mkdtemp(join(tmpdir(), 'pierce-recorded-'));
await writeFile(join(folder, 'main.cjs'), PROGRAM);
await writeFile(join(folder, 'service.cjs'), SERVICE);
const plan: Plan = {
  file: 'budgets.yml',
  project: 'recorded',
  policy: {
    inconclusive: 'allow',
    falseAlarms: 0.005,
    timeLimit: 1e6,
    storedSampled: 'inconclusive',
    acceptLabel: 'performance-accepted',
    at,
  },
  setup: [],
  services: [
    {
      name: 'api',
      run: `'${process.execPath}' service.cjs`,
      ready: 'http://127.0.0.1:${PORT}/',
      env: {},
      readyTimeout: 20_000,
      at,
    },
  ],
  checks: [],
  waivers: [],
  leftOut: [],
};
await using runner = createRunner();
const open = (side: Side): Promise<OpenSide> =>
  openSide(
    plan,
    { side, root: folder, commit: { sha: null, ref: null, dirty: false }, checks: null },
    runner,
    null,
    signal,
  );
await using base = await open('base');
await using head = await open('head');
await recordCommand({ base, head });
await recordHttp({ base, head });
await rm(folder, { recursive: true });
