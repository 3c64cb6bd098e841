/**
 * What no linter of others asks of a workflow, and ours do. Each rule gives its objections in words; that it catches what
 * it is for is shown by the fixture of its name.
 */
import { ANYWHERE } from './rules-anywhere.ts';
import { COPIED } from './rules-copied.ts';
import type { Workflow } from './workflow.ts';

export interface Rule {
  readonly name: string;
  /** What goes wrong without it. */
  readonly why: string;
  readonly check: (workflow: Workflow) => readonly string[];
}

export const RULES: readonly Rule[] = [...ANYWHERE, ...COPIED];

/** Every objection to a workflow, the rule's name first. A sketch in a page need not be as complete as what is copied. */
export function objectionsTo(workflow: Workflow): readonly string[] {
  const rules = workflow.isSketch ? ANYWHERE : RULES;
  return rules.flatMap(({ name, check }) => check(workflow).map((objection) => `${name}: ${objection}`));
}
