import { getInput, getMultilineInput } from '@actions/core';
import { readFileSync } from 'node:fs';
import { PierceError } from '../errors.ts';

const MODES = ['gate', 'measure', 'baseline'] as const;

/** What the workflow asks of the action; every name is an input of `action.yml`. */
export interface Inputs {
  readonly mode: (typeof MODES)[number];
  readonly budgets: string | null;
  readonly base: string | null;
  readonly only: readonly string[];
  readonly out: string;
  readonly workingDirectory: string | null;
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
    budgets: getInput('budgets') || null,
    base: baseOf(getInput('base')),
    only: getMultilineInput('only'),
    out: getInput('out') || '.pierce',
    workingDirectory: getInput('working-directory') || null,
  };
}

/** `auto` is the first parent of the merge commit that a pull request checks out, and nothing on other events. */
function baseOf(input: string): string | null {
  if (input !== '' && input !== 'auto') return input === 'none' ? null : input;
  return isMergeOfPullRequest() ? 'HEAD^1' : null;
}

function isMergeOfPullRequest(): boolean {
  const path = process.env['GITHUB_EVENT_PATH'];
  if (process.env['GITHUB_EVENT_NAME'] !== 'pull_request' || !path) return false;
  const event = JSON.parse(readFileSync(path, 'utf8')) as { pull_request?: unknown };
  return event.pull_request !== undefined;
}
