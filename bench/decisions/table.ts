/** The tables of a recording, in Markdown. */
import { quantile } from '../../src/stats/index.ts';
import { upperBound } from './bounds.ts';
import { atTheEdge } from './edge.ts';
import type { Room } from './folders.ts';
import { RULES } from './peers/index.ts';
import type { EffectEntry, GateEntry, Recording } from './record.ts';
import { type Score, scoreAll, type Scored } from './score.ts';
import { isAllowed } from './subjects.ts';

/** All tables and notes, one after the other. */
export async function tables(recording: Recording, room: Room): Promise<string> {
  return [...(await measuredTables(recording, room)), notes()].join('\n\n');
}

/** What was measured and decided: rules, subjects and true effects, of every metric that was judged. */
export async function measuredTables(
  recording: Recording,
  room: Room,
  rules = RULES,
): Promise<readonly string[]> {
  const metrics = [...new Set(recording.gates.flatMap(({ verdicts }) => Object.keys(verdicts)))];
  const ruled = metrics.map(async (metric) => {
    const edge = scoreAll(await atTheEdge(recording, metric, room), metric, rules);
    return ruleTable(scoreAll(recording.gates, metric, rules), edge, metric);
  });
  return [
    ...(await Promise.all(ruled)),
    ...metrics.map((metric) => subjectTable(recording.gates, metric)),
    effectTable(recording, metrics),
  ];
}

function ruleTable(scored: readonly Scored[], edge: readonly Scored[], metric: string): string {
  const changes = changesIn(scored[0]!.scores.map(({ gate }) => gate));
  const heads = [
    `${metric}: rule`,
    ...changes.flatMap(headingsOf),
    'at the edge: blocked',
    'missed',
    'undecided',
    'seconds: median, 90 %',
  ];
  return markdown(
    heads,
    scored.map((one, index) => ruleRow(one, edge[index]!, changes)),
  );
}

function headingsOf(change: number): readonly string[] {
  if (change === 0) return ['unchanged: false alarms', 'passed'];
  return [isAllowed(change) ? `+${change} %, allowed: blocked` : `+${change} %: caught`];
}

function ruleRow({ rule, scores }: Scored, edge: Scored, changes: readonly number[]): readonly string[] {
  const beyond = scores.filter(({ gate }) => gate.change > 0 && !isAllowed(gate.change));
  return [
    rule,
    ...changes.flatMap((change) => cellsOf(change, scores)),
    share(edge.scores, 'fail'),
    share(beyond, 'pass'),
    share(scores, 'undecided'),
    rule === '**Pierce**' ? secondsOf(scores.map(({ gate }) => gate)) : '',
  ];
}

function cellsOf(change: number, scores: readonly Score[]): readonly string[] {
  const of = scores.filter(({ gate }) => gate.change === change);
  if (change !== 0) return [share(of, 'fail')];
  const hits = of.filter(({ ruling }) => ruling === 'fail').length;
  return [`${share(of, 'fail')} (≤ ${percent(upperBound(hits, of.length))})`, share(of, 'pass')];
}

/** Seconds in which a budget should mostly be decided. */
const SOON = 20;
const DECIDED: ReadonlySet<string> = new Set(['fail', 'pass']);

function subjectTable(gates: readonly GateEntry[], metric: string): string {
  const judged = gates.filter(({ verdicts }) => metric in verdicts);
  const groups = Map.groupBy(judged, ({ subject, change }) => `${subject} ${change}`);
  const heads = [
    `Pierce, ${metric}`,
    'change',
    'tolerance',
    'gates',
    'fail',
    'pass',
    'inconclusive',
    'error',
    `decided in ${SOON} s`,
    'seconds: median, 90 %',
    'rounds: median',
  ];
  const rows = [...groups.values()].toSorted(([a], [b]) => bySubjectAndChange(a!, b!));
  return markdown(
    heads,
    rows.map((group) => subjectRow(group, metric)),
  );
}

function subjectRow(group: readonly GateEntry[], metric: string): readonly string[] {
  const { subject, change, tolerance } = group[0]!;
  const count = (outcome: string): string =>
    String(group.filter(({ verdicts }) => verdicts[metric] === outcome).length);
  const rounds = group.map(({ head }) => head.checks[0]?.rounds.length ?? 0);
  return [
    subject,
    `+${change} %`,
    `${tolerance} %`,
    String(group.length),
    ...['fail', 'pass', 'inconclusive', 'error'].map(count),
    String(group.filter((gate) => gate.seconds <= SOON && DECIDED.has(gate.verdicts[metric]!)).length),
    secondsOf(group),
    String(Math.round(quantile(rounds, 0.5))),
  ];
}

function effectTable({ effects, planted }: Recording, metrics: readonly string[]): string {
  const steps = new Map(planted.map((entry) => [entry.subject, entry]));
  const heads = [
    'true effect',
    'metric',
    'planted',
    'steps: base, head',
    'measured',
    '95 % interval',
    'pairs',
  ];
  return markdown(
    heads,
    effects
      .filter(({ metric }) => metrics.includes(metric))
      .toSorted(bySubjectAndChange)
      .map((effect) => effectRow(effect, steps.get(effect.subject))),
  );
}

function effectRow(
  { subject, metric, change, effect, low, high, pairs }: EffectEntry,
  steps: Recording['planted'][number] | undefined,
): readonly string[] {
  return [
    subject,
    metric,
    `+${change} %`,
    steps ? `${steps.base}, ${steps.head[change] ?? steps.base}` : '',
    signed(effect),
    low === null || high === null ? 'too few pairs' : `${signed(low)} to ${signed(high)}`,
    String(pairs),
  ];
}

function notes(): string {
  return [
    'Pierce is judged on the rounds that it took until it stopped by itself; its seconds end there. Some peers ask for a fixed number of readings, so rounds went on afterwards, and each peer is judged on all of them: at least as many as Pierce had, taken in turns or at once as Pierce takes them. That is kinder to the peers than the runs one after the other that most of them make themselves.',
    'In brackets: the largest rate of false alarms that such a count leaves possible (95 %, Clopper and Pearson). A rule without a tolerance cannot know that a budget allows 2 %. At the edge: the gates of +2 % once more, with a tolerance of what a long run found of it, so that blocking is as wrong as before; Pierce on the rounds that it took to tell +2 % from 5 %. Missed: a change beyond the tolerance that passed.',
    '| rule | described in | chosen here |\n|---|---|---|',
  ]
    .join('\n\n')
    .concat(`\n${RULES.map(({ name, source, choice }) => `| ${name} | ${source} | ${choice} |`).join('\n')}`);
}

type Place = Pick<EffectEntry, 'subject' | 'change'>;

const bySubjectAndChange = (a: Place, b: Place): number =>
  a.subject.localeCompare(b.subject) || a.change - b.change;

const changesIn = (gates: readonly GateEntry[]): readonly number[] =>
  [...new Set(gates.map(({ change }) => change))].toSorted((a, b) => a - b);

function share(scores: readonly Score[], ruling: Score['ruling']): string {
  return `${scores.filter((score) => score.ruling === ruling).length} of ${scores.length}`;
}

function secondsOf(gates: readonly GateEntry[]): string {
  const seconds = gates.map((gate) => gate.seconds);
  return [0.5, 0.9].map((at) => quantile(seconds, at).toFixed(1)).join(', ');
}

const percent = (fraction: number): string => `${(100 * fraction).toFixed(1)} %`;

const signed = (fraction: number): string =>
  `${fraction < 0 ? '-' : '+'}${(100 * Math.abs(fraction)).toFixed(2)} %`;

function markdown(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(heads), `|${'---|'.repeat(heads.length)}`, ...rows.map(line)].join('\n');
}
