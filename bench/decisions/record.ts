/** What a run leaves behind: one JSON document a line, appended as it comes, so that a run can go on where it stopped. */
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { CheckSnapshot, Outcome, Round, Snapshot } from '../../src/model/index.ts';
import type { Gate } from './gate.ts';
import type { Subject, SubjectName } from './subjects.ts';

/** How much work a subject does, by planted change in percent: steps on base, and on head. */
export interface PlantedEntry {
  readonly entry: 'planted';
  readonly subject: SubjectName;
  readonly base: number;
  readonly head: Readonly<Record<string, number>>;
}

/** The true size of a change, from a long run: fractions. */
export interface EffectEntry {
  readonly entry: 'effect';
  readonly subject: SubjectName;
  readonly change: number;
  readonly metric: string;
  readonly effect: number;
  /** Null: too few pairs to bound it. */
  readonly low: number | null;
  readonly high: number | null;
  readonly pairs: number;
}

/** One gate; the snapshots without a fingerprint and with no more metrics than are judged. */
export interface GateEntry {
  readonly entry: 'gate';
  readonly subject: SubjectName;
  readonly change: number;
  readonly number: number;
  readonly tolerance: number;
  readonly verdicts: Readonly<Record<string, Outcome>>;
  readonly seconds: number;
  readonly head: Snapshot;
  readonly base: Snapshot;
  readonly further: Gate['further'];
}

export type Entry = PlantedEntry | EffectEntry | GateEntry;

export interface Recording {
  readonly planted: readonly PlantedEntry[];
  readonly effects: readonly EffectEntry[];
  readonly gates: readonly GateEntry[];
}

/** Appends to the file, which is made where it is not there. */
export async function keep(file: string, entry: Entry): Promise<void> {
  await appendFile(file, `${JSON.stringify(entry)}\n`);
}

/** Takes a last line that was cut off out of the file, so that a run can go on with it. */
export async function mend(file: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  if (!text.endsWith('\n')) await writeFile(file, text.slice(0, text.lastIndexOf('\n') + 1));
}

/** Reads a file of entries, compressed if it is called `.gz`; a last line that was cut off is left out. */
export async function readRecording(file: string): Promise<Recording> {
  const bytes = await readFile(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const lines = text.split('\n').slice(0, -1);
  const entries = lines.map((line) => JSON.parse(line) as Entry);
  return {
    planted: entries.filter((entry) => entry.entry === 'planted'),
    effects: entries.filter((entry) => entry.entry === 'effect'),
    gates: entries.filter((entry) => entry.entry === 'gate'),
  };
}

/** What is judged, and processor time for the second table. */
const KEPT = {
  http: ['latency.mean', 'latency.p50', 'errors', 'non2xx', 'timeouts'],
  command: ['wall', 'cpu'],
} as const;

/** A gate as it is kept. */
export function gateEntry(
  { name, kind }: Subject,
  place: Pick<GateEntry, 'change' | 'number' | 'tolerance'>,
  { head, base, further, ...rest }: Gate,
): GateEntry {
  const ids: readonly string[] = KEPT[kind];
  return {
    entry: 'gate',
    subject: name,
    ...place,
    verdicts: rest.verdicts,
    seconds: rounded(rest.seconds),
    head: lean(head, ids),
    base: lean(base, ids),
    further: { base: further.base.map(leanRound(ids)), head: further.head.map(leanRound(ids)) },
  };
}

function lean(snapshot: Snapshot, ids: readonly string[]): Snapshot {
  return { ...snapshot, fingerprint: {}, checks: snapshot.checks.map((check) => leanCheck(check, ids)) };
}

function leanCheck(check: CheckSnapshot, ids: readonly string[]): CheckSnapshot {
  return {
    ...check,
    metrics: check.metrics.filter(({ id }) => ids.includes(id)),
    rounds: check.rounds.map(leanRound(ids)),
    control: check.control.map(leanRound(ids)),
    evidence: null,
  };
}

const leanRound =
  (ids: readonly string[]) =>
  (round: Round): Round => ({
    ...round,
    values: Object.fromEntries(
      Object.entries(round.values)
        .filter(([id]) => ids.includes(id))
        .map(([id, value]) => [id, rounded(value)]),
    ),
  });

/** A millionth is finer than any clock here. */
const rounded = (value: number): number => Number(value.toPrecision(7));
