/**
 * The event that woke the runner, as GitHub wrote it. Its opinion: an event that lacks what its name promises is an error,
 * since a pull request that is not seen would be compared with nothing, and pass.
 */
import { readFileSync } from 'node:fs';
import { PierceError } from '../errors.ts';

export interface PullPayload {
  readonly number: number;
  readonly head: EndPayload;
  readonly base: EndPayload;
  readonly labels?: readonly { readonly name: string }[];
  readonly user?: { readonly login: string } | null;
}

export interface EndPayload {
  readonly sha: string;
  readonly ref: string;
  readonly repo: { readonly id: number | bigint } | null;
}

export interface Payload {
  readonly repository?: { readonly id: number; readonly default_branch: string };
  readonly pull_request?: PullPayload;
  readonly merge_group?: { readonly base_sha: string };
  readonly workflow_run?: {
    readonly id: number;
    readonly run_attempt: number;
    readonly event: string;
    readonly conclusion: string | null;
    readonly head_sha: string;
    readonly head_branch: string;
    readonly head_repository: { readonly id: number; readonly owner: { readonly login: string } } | null;
    readonly path: string;
  };
}

/** Events that are about something, which they carry under their own name. */
const ABOUT: readonly (keyof Payload)[] = ['pull_request', 'merge_group', 'workflow_run'];

/** Whose job has secrets, and checks out another commit than the one it reports on. */
const UNSAFE = 'pull_request_target';

/**
 * Reads the file of an event; without a path, an event about nothing in particular. Throws `event-unreadable`,
 * `event-incomplete` and `event-unsafe`.
 */
export function readPayload(event: string, path: string | undefined): Payload {
  if (event === UNSAFE) throw new PierceError('event-unsafe', { event });
  const payload = path ? parse(path) : {};
  const subject = ABOUT.find((name) => name === event);
  if (subject && !isObject(payload[subject])) throw new PierceError('event-incomplete', { event });
  return payload;
}

function parse(path: string): Payload {
  const unreadable = (problem: string) => new PierceError('event-unreadable', { path, problem });
  const value = read(path, unreadable);
  if (!isObject(value)) throw unreadable('it holds no object');
  return value;
}

function read(path: string, unreadable: (problem: string) => PierceError): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw unreadable((error as Error).message);
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
