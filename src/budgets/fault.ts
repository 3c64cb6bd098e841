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

/** The alternatives of a choice. */
export const branchesOf = ({ rule, keyword }: Fault): readonly JsonSchema[] => (rule[keyword] ?? []) as readonly JsonSchema[];

/** The names that a choice of required keys finds in the value. */
export function namesIn(choice: Fault): readonly string[] {
  const names = branchesOf(choice).flatMap(({ required }) => (required ?? []) as readonly string[]);
  return names.filter((name) => valueAt(choice.found, [name]) !== undefined);
}
