/** A workflow as the rules read it: its text, and what it says. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { TextFile } from './linters.ts';

export const TOP = join(import.meta.dirname, '../..');

export interface Workflow {
  readonly path: string;
  readonly text: string;
  /** Whether it only shows how short it can be; what is to be copied is more. */
  readonly isSketch: boolean;
  readonly triggers: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;
  readonly permissions: unknown;
  readonly concurrency: Concurrency | undefined;
  readonly jobs: readonly Job[];
}

interface Concurrency {
  readonly group?: string;
  readonly 'cancel-in-progress'?: boolean | string;
}

export interface Job {
  readonly id: string;
  readonly if?: string;
  /** A workflow that is called instead of steps. */
  readonly uses?: string;
  readonly needs: readonly string[];
  readonly permissions?: unknown;
  readonly steps: readonly Step[];
  readonly strategy?: { readonly 'fail-fast'?: boolean; readonly matrix?: unknown };
  readonly 'runs-on'?: unknown;
  readonly 'timeout-minutes'?: number;
}

export interface Step {
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

type RawJob = Omit<Job, 'id' | 'needs' | 'steps'> & {
  readonly needs?: string | readonly string[];
  readonly steps?: readonly Step[];
};
type Raw<T> = { readonly [Key in keyof T]?: unknown };

export function readWorkflow({ path, text }: TextFile, isSketch = false): Workflow {
  const raw = parse(text) as Raw<Workflow> & { readonly on?: unknown };
  return {
    path,
    text,
    isSketch,
    triggers: triggersOf(raw.on),
    permissions: raw.permissions,
    concurrency: raw.concurrency as Concurrency | undefined,
    jobs: Object.entries((raw.jobs ?? {}) as Readonly<Record<string, RawJob>>).map(([id, job]) => ({
      ...job,
      id,
      needs: [job.needs ?? []].flat(),
      steps: job.steps ?? [],
    })),
  };
}

/** `on` may be one event, a list, or a map. */
function triggersOf(on: unknown): Workflow['triggers'] {
  if (typeof on === 'string') return { [on]: null };
  if (Array.isArray(on)) return Object.fromEntries(on.map((event: string) => [event, null]));
  return (on ?? {}) as Workflow['triggers'];
}

/** Which door of Pierce a step goes through; null for other steps. */
export function doorOf({ uses = '', with: inputs }: Step): 'gate' | 'measure' | 'publish' | 'other' | null {
  const [, door] = /^(?:\.|OWNER\/pierce)(?:\/(measure|publish)?)?(?:@\S+)?$/.exec(uses) ?? [];
  if (!/^(\.\/|OWNER\/pierce)/.test(uses)) return null;
  const mode = door ?? inputs?.['mode'] ?? 'gate';
  return mode === 'gate' || mode === 'measure' || mode === 'publish' ? mode : 'other';
}

export const isCheckout = ({ uses = '' }: Step): boolean => uses.startsWith('actions/checkout@');

/** Every workflow of this repository: its own, those to copy, and those in its pages. */
export function allWorkflows(): readonly Workflow[] {
  const files = ['.github/workflows', 'examples/workflows'].flatMap((folder) =>
    readdirSync(join(TOP, folder)).map((name) => `${folder}/${name}`),
  );
  return [
    ...files.map((path) => readWorkflow({ path, text: readFileSync(join(TOP, path), 'utf8') })),
    ...pages().flatMap(workflowsIn),
  ];
}

function pages(): readonly string[] {
  const top = readdirSync(TOP).filter((name) => name.endsWith('.md'));
  const below = readdirSync(join(TOP, 'docs'), { recursive: true, encoding: 'utf8' });
  return [...top, ...below.filter((name) => name.endsWith('.md')).map((name) => join('docs', name))];
}

/** The YAML blocks of a page that are workflows. */
function workflowsIn(page: string): readonly Workflow[] {
  const blocks = readFileSync(join(TOP, page), 'utf8').matchAll(/^```ya?ml\n([^]*?)^```/gm);
  return [...blocks].flatMap(([, text = ''], index) =>
    /^on:/m.test(text) && /^jobs:/m.test(text)
      ? [readWorkflow({ path: `${page}.${index + 1}.yml`, text }, true)]
      : [],
  );
}
