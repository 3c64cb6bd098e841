import { getInput, getMultilineInput } from '@actions/core';
import { PierceError } from '../errors.ts';

const MODES = ['gate', 'measure', 'baseline'] as const;

/** What the workflow asks of the action; every name is an input of `action.yml`. */
export interface Inputs {
  readonly mode: (typeof MODES)[number];
  readonly budgets: string;
  /** A git ref, a snapshot, `none`, or `auto`. */
  readonly base: string;
  readonly only: readonly string[];
  readonly out: string;
  /** Empty for the workspace. */
  readonly workingDirectory: string;
}

/** Reads the inputs once. Throws `input-invalid` naming the input. */
export function readInputs(): Inputs {
  const mode = MODES.find((candidate) => candidate === (getInput('mode') || 'gate'));
  if (!mode)
    throw new PierceError('input-invalid', {
      input: 'mode',
      found: getInput('mode'),
      valid: MODES.join(', '),
    });
  return {
    mode,
    budgets: getInput('budgets'),
    base: getInput('base') || 'auto',
    only: getMultilineInput('only'),
    out: getInput('out') || '.pierce',
    workingDirectory: getInput('working-directory'),
  };
}
