/**
 * `npm run bench -- decisions`: how often Pierce and its peers decide rightly, on the same readings. Subjects are made on
 * the spot, with changes of a known size planted; each gate is measured and judged by Pierce, then by every peer's rule.
 */
import { access } from 'node:fs/promises';
import { calibrate } from './calibrate.ts';
import { seeded, shuffled } from './chance.ts';
import { effectOf } from './effect.ts';
import { openRoom, metricsOf, type Room } from './folders.ts';
import { takeGate } from './gate.ts';
import { judgeAgain } from './judge-again.ts';
import { takePairs } from './long-run.ts';
import { type Options, readOptions } from './options.ts';
import {
  type EffectEntry,
  gateEntry,
  keep,
  mend,
  type PlantedEntry,
  readRecording,
  type Recording,
} from './record.ts';
import { type Subject, toleranceOf } from './subjects.ts';
import { tables } from './table.ts';

/** Runs it; gives the exit code. */
export async function decisions(args: readonly string[]): Promise<number> {
  try {
    const options = readOptions(args);
    const file = options.judge ?? options.out;
    if (options.judge === null) await measureAll(options);
    await print(await readRecording(file));
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

async function print(recording: Recording): Promise<void> {
  await using room = await openRoom();
  console.log(await tables(recording, room));
  const differing = await judgeAgain(recording.gates, room);
  const verdicts = recording.gates.flatMap((gate) => Object.keys(gate.verdicts)).length;
  const same = verdicts - differing.length;
  console.log(`\nJudged again by this version: ${same} of ${verdicts} verdicts as when measured.`);
  for (const line of differing) console.log(`- ${line}`);
}

/** One gate that is to be taken. */
interface Place {
  readonly subject: Subject;
  readonly change: number;
  readonly number: number;
}

async function measureAll(options: Options): Promise<void> {
  const done = await recordedSoFar(options);
  await using room = await openRoom();
  const random = seeded(options.seed);
  const planted = new Map<string, PlantedEntry>(done.planted.map((entry) => [entry.subject, entry]));
  for (const subject of options.subjects) {
    if (!planted.has(subject.name)) {
      say(`${subject.name}: calibrating`);
      planted.set(subject.name, await calibrate(subject, room, options.pairs, random));
      await keep(options.out, planted.get(subject.name)!);
    }
    await establish(subject, planted.get(subject.name)!, options, done, room, random);
  }
  const taken = new Set(done.gates.map(({ subject, change, number }) => `${subject} ${change} ${number}`));
  const places = shuffled(placesOf(options), options.seed);
  const left = places.filter(
    ({ subject, change, number }) => !taken.has(`${subject.name} ${change} ${number}`),
  );
  await takeAll(left, planted, options, room);
}

async function recordedSoFar({ out, resume }: Options): Promise<Recording> {
  const exists = await access(out).then(
    () => true,
    () => false,
  );
  if (exists && !resume)
    throw new Error(`${out} is there already; --resume goes on with it, --out takes another`);
  if (!exists) return { planted: [], effects: [], gates: [] };
  await mend(out);
  return await readRecording(out);
}

/** Measures the true effect of every planted change that is not known yet. */
async function establish(
  subject: Subject,
  planted: PlantedEntry,
  options: Options,
  done: Recording,
  room: Room,
  random: () => number,
): Promise<void> {
  for (const change of changesOf(subject, options)) {
    if (done.effects.some((known) => known.subject === subject.name && known.change === change)) continue;
    const sides = await room.furnish(subject, change, workOf(planted, change), options.wall);
    const pairs = await takePairs(subject, sides, options.pairs, random);
    for (const metric of metricsOf(subject, true)) {
      const effect = effectOf(subject, change, metric, pairs);
      await keep(options.out, effect);
      say(effectLine(effect));
    }
  }
}

/** Points by which a planted change may miss what it should be. */
const LEEWAY = 0.003;

function effectLine({ subject, change, metric, effect, low, high, pairs }: EffectEntry): string {
  const bounds = low === null || high === null ? null : { low, high };
  const told = bounds ? ` (${percent(bounds.low)} to ${percent(bounds.high)})` : '';
  const doubt = metric === 'wall' ? '' : doubtOf(change / 100, bounds);
  return `${subject} +${change} %: ${metric} ${percent(effect)}${told} in ${pairs} pairs${doubt}`;
}

function doubtOf(planted: number, bounds: { readonly low: number; readonly high: number } | null): string {
  if (!bounds || bounds.high - bounds.low > 4 * LEEWAY) return '; too noisy to tell closely';
  const isOff = bounds.low - LEEWAY > planted || bounds.high + LEEWAY < planted;
  return isOff ? '; NOT what was planted' : '';
}

const percent = (fraction: number): string => `${(100 * fraction).toFixed(2)} %`;

async function takeAll(
  places: readonly Place[],
  planted: ReadonlyMap<string, PlantedEntry>,
  options: Options,
  room: Room,
): Promise<void> {
  const from = performance.now();
  for (const [index, { subject, change, number }] of places.entries()) {
    const sides = await room.furnish(
      subject,
      change,
      workOf(planted.get(subject.name)!, change),
      options.wall,
    );
    const gate = await takeGate(sides, metricsOf(subject, options.wall), options.rounds);
    const place = { change, number, tolerance: toleranceOf(subject, change) };
    const entry = gateEntry(subject, place, gate);
    await keep(options.out, entry);
    const minutes = (((performance.now() - from) / 60_000) * (places.length - index - 1)) / (index + 1);
    const rounds = `${entry.head.checks[0]?.rounds.length ?? 0} rounds + ${entry.further.head.length}`;
    const verdicts = Object.values(entry.verdicts).join(', ');
    say(
      `${index + 1}/${places.length} ${subject.name} +${change} %: ${verdicts} in ${entry.seconds.toFixed(1)} s, ${rounds}; ${minutes.toFixed(0)} min left`,
    );
  }
}

function placesOf(options: Options): readonly Place[] {
  return options.subjects.flatMap((subject) =>
    changesOf(subject, options).flatMap((change) =>
      Array.from({ length: change === 0 ? options.gates : options.planted }, (_, n) => ({
        subject,
        change,
        number: n + 1,
      })),
    ),
  );
}

const changesOf = (subject: Subject, { changes }: Options): readonly number[] =>
  subject.changes.filter((change) => changes === null || changes.includes(change));

const workOf = ({ base, head }: PlantedEntry, change: number) => ({ base, head: head[change]! });

const say = (line: string): void => console.error(line);
