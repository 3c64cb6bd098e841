import { parseArgs } from 'node:util';
import { type Subject, SUBJECTS, TIME_LIMIT } from './subjects.ts';

/** What a run is asked to do. */
export interface Options {
  /** Unchanged gates of each subject. */
  readonly gates: number;
  /** Gates of each planted change and subject. */
  readonly planted: number;
  readonly subjects: readonly Subject[];
  /** Planted changes to take, in percent; null: all of the subject's. */
  readonly changes: readonly number[] | null;
  /** Rounds a side that peers get at least. */
  readonly rounds: number;
  /** Pairs of the long run that establishes a true effect, and of calibrating. */
  readonly pairs: number;
  /** Whether commands have a second budget, on the time on the wall. */
  readonly wall: boolean;
  readonly seed: number;
  readonly out: string;
  readonly resume: boolean;
  /** A recording to judge instead of measuring. */
  readonly judge: string | null;
}

const USAGE = `npm run bench -- decisions [options]
  --gates 25          unchanged gates of each subject; 4 planted ones for 5 unchanged
  --planted 20        gates of each planted change and subject
  --only cpu,short    subjects: ${SUBJECTS.map(({ name }) => name).join(', ')}
  --changes 0,5       planted changes in percent
  --seconds 60        time of a budget, at the most
  --rounds 50         rounds a side that peers get at least
  --pairs 200         pairs of each long run
  --wall              a second budget for commands, on the time on the wall
  --seed 1            decides the order of the gates
  --out FILE          the recording (decisions.jsonl)
  --resume            go on with the recording
  --judge FILE        print the tables of a recording`;

/** Reads the flags. Throws an error that says how to use them. */
export function readOptions(args: readonly string[]): Options {
  const values = parsed(args);
  const gates = whole(values.gates);
  return {
    gates,
    planted: values.planted === undefined ? Math.ceil(gates * 0.8) : whole(values.planted),
    subjects: subjectsOf(values.only).map((subject) => ({ ...subject, timeLimit: whole(values.seconds) })),
    changes: values.changes === undefined ? null : values.changes.split(',').map(whole),
    rounds: whole(values.rounds),
    pairs: whole(values.pairs),
    wall: values.wall,
    seed: whole(values.seed),
    out: values.out,
    resume: values.resume,
    judge: values.judge ?? null,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        gates: { type: 'string', default: '25' },
        planted: { type: 'string' },
        only: { type: 'string' },
        changes: { type: 'string' },
        seconds: { type: 'string', default: `${TIME_LIMIT}` },
        rounds: { type: 'string', default: '50' },
        pairs: { type: 'string', default: '200' },
        wall: { type: 'boolean', default: false },
        seed: { type: 'string', default: '1' },
        out: { type: 'string', default: 'decisions.jsonl' },
        resume: { type: 'boolean', default: false },
        judge: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new Error(`${(error as Error).message}\n\n${USAGE}`, { cause: error });
  }
}

function whole(text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`${text} is not a whole number\n\n${USAGE}`);
  return Number(text);
}

function subjectsOf(names: string | undefined): readonly Subject[] {
  if (names === undefined) return SUBJECTS;
  return names.split(',').map((name) => {
    const subject = SUBJECTS.find((candidate) => candidate.name === name);
    if (!subject) throw new Error(`no subject is named ${name}\n\n${USAGE}`);
    return subject;
  });
}
