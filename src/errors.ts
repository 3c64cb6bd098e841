/**
 * The error catalogue: one code for each thing that can go wrong, with what to say and what to do.
 * A code is stable; the anchor in `docs/errors.md` is the code itself.
 */
import type { ErrorEntry } from './errors/entry.ts';
import { artifact } from './errors/artifact.ts';
import { baseline } from './errors/baseline.ts';
import { budgets } from './errors/budgets.ts';
import { bundle } from './errors/bundle.ts';
import { command } from './errors/command.ts';
import { general } from './errors/general.ts';
import { github } from './errors/github.ts';
import { http } from './errors/http.ts';
import { lighthouse } from './errors/lighthouse.ts';
import { merge } from './errors/merge.ts';
import { publish } from './errors/publish.ts';
import { running } from './errors/running.ts';
import { snapshot } from './errors/snapshot.ts';
import { work } from './errors/work.ts';
import type { Failure, Place } from './model/index.ts';

export const CATALOGUE = {
  ...artifact,
  ...baseline,
  ...budgets,
  ...bundle,
  ...command,
  ...general,
  ...github,
  ...http,
  ...lighthouse,
  ...merge,
  ...publish,
  ...running,
  ...snapshot,
  ...work,
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof CATALOGUE;

type Params = Readonly<Record<string, string | number>>;

/** A fault that a user can understand and mend; never shown with a stack. */
export class PierceError extends Error {
  readonly code: ErrorCode;
  readonly params: Params;
  readonly place: Place | null;

  constructor(code: ErrorCode, params: Params = {}, place: Place | null = null) {
    super(messageOf({ code, params }));
    this.name = 'PierceError';
    this.code = code;
    this.params = params;
    this.place = place;
  }

  /** The whole of what a user is told: what happened, and what to do. */
  get explanation(): string {
    return `pierce: ${this.message}\n  ${hintOf(this.failure)}`;
  }

  /** The fault as a plain fact that travels in snapshots and reports. */
  get failure(): Failure {
    return { code: this.code, params: this.params };
  }
}

/** Any thrown thing as a fact; what is not a `PierceError` is a fault of Pierce itself. */
export function failureOf(error: unknown): Failure {
  if (error instanceof PierceError) return error.failure;
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { code: 'internal', params: { detail } };
}

/** The message of a failure in words; an unknown code says so instead of hiding. */
export function messageOf(failure: Failure): string {
  return fill(entry(failure.code).message, failure.params);
}

/** What to do about a failure, in words. */
export function hintOf(failure: Failure): string {
  return fill(entry(failure.code).hint, failure.params);
}

function entry(code: string): ErrorEntry {
  return Object.hasOwn(CATALOGUE, code)
    ? CATALOGUE[code as ErrorCode]
    : { message: `Unknown failure "${code}".`, hint: 'It was written by another version of Pierce.' };
}

function fill(template: string, params: Params): string {
  return template.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : whole,
  );
}
