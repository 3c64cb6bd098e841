import type { ErrorObject } from 'ajv';
import type { JsonSchema } from '../kinds/kind.ts';
import { type Path, valueAt } from './file.ts';

/** One fault with what is needed to explain it. */
export interface Fault extends ErrorObject {
  readonly path: Path;
  readonly found: unknown;
  /** The part of the schema that holds the keyword. */
  readonly rule: JsonSchema;
}

/** A fault that a validator compiled with `verbose` has found. */
export function faultOf(error: ErrorObject): Fault {
  const rule = (error.parentSchema ?? {}) as JsonSchema;
  return { ...error, path: stepsOf(error.instancePath), found: error.data, rule };
}

/** Steps of a JSON pointer (RFC 6901). */
export function stepsOf(pointer: string): Path {
  const steps = pointer.split('/').slice(1);
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The alternatives of a choice. */
export const branchesOf = ({ rule, keyword }: Fault): readonly JsonSchema[] =>
  (rule[keyword] ?? []) as readonly JsonSchema[];

/** The names that a choice of required keys finds in the value. */
export function namesIn(choice: Fault): readonly string[] {
  const names = branchesOf(choice).flatMap(({ required }) => (required ?? []) as readonly string[]);
  return names.filter((name) => valueAt(choice.found, [name]) !== undefined);
}
