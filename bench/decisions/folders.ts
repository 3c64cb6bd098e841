import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CONNECTIONS, METRICS, type Subject, toleranceOf } from './subjects.ts';

/** How much work a side does a run or a request, counted in steps. */
export interface Work {
  readonly base: number;
  readonly head: number;
}

/** Two checked-out sides of a subject, with a budgets file beside head's program. */
export interface Sides {
  readonly base: string;
  readonly head: string;
  /** Path of head's budgets file. */
  readonly budgets: string;
}

export interface Room extends AsyncDisposable {
  /** Writes both sides; the same arguments give the same folders. */
  furnish(subject: Subject, change: number, work: Work, withWall: boolean): Promise<Sides>;
}

/** A temporary place for the subjects. */
export async function openRoom(): Promise<Room> {
  const root = await mkdtemp(join(tmpdir(), 'pierce-bench-'));
  return {
    async furnish(subject, change, work, withWall) {
      const sides = {
        base: join(root, subject.name, `${change}`, 'base'),
        head: join(root, subject.name, `${change}`, 'head'),
      };
      const budgets = budgetsOf(subject, change, withWall);
      for (const side of ['base', 'head'] as const) {
        await mkdir(sides[side], { recursive: true });
        await writeFile(join(sides[side], 'main.cjs'), subject.program(work[side]));
        await writeFile(join(sides[side], 'budgets.yml'), budgets);
      }
      return { ...sides, budgets: join(sides.head, 'budgets.yml') };
    },
    async [Symbol.asyncDispose]() {
      await rm(root, { recursive: true });
    },
  };
}

/** The command line that starts a side's program, in its folder. */
export const RUN = `'${process.execPath}' main.cjs`;

/** The budgets file of a gate: one check, one sampled budget, or two with processor time. */
export function budgetsOf(subject: Subject, change: number, withWall: boolean): string {
  const tolerance = `{ tolerance: ${toleranceOf(subject, change)}% }`;
  const metrics = metricsOf(subject, withWall);
  const budgets = metrics.map((metric) => `${metric}: ${tolerance}`).join(', ');
  const run = JSON.stringify(RUN);
  const check =
    subject.kind === 'http'
      ? `http: { service: api, connections: ${CONNECTIONS} }`
      : `command: { run: ${run} }`;
  const services =
    subject.kind === 'http' ? `services:\n  api: { run: ${run}, ready: "http://127.0.0.1:\${PORT}/" }\n` : '';
  return `version: 1
project: bench
policy: { timeLimit: ${subject.timeLimit * metrics.length} s }
${services}checks:
  ${subject.name}:
    ${check}
    budgets: { ${budgets} }
`;
}

/** Ids of the budgeted metrics. */
export function metricsOf({ kind }: Subject, withWall: boolean): readonly string[] {
  return withWall && kind === 'command' ? [METRICS.command, 'wall'] : [METRICS[kind]];
}
