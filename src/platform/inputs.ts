/**
 * What the workflow asks of the action, read once. Its opinions: a value that means nothing is refused with those that
 * do, never replaced by a default; and who only measures never touches the token.
 */
import { getInput, getMultilineInput, setSecret } from '@actions/core';
import { PierceError } from '../errors.ts';
import { COMMENTS, type Door, type InputName, INPUTS, MODES } from './doors.ts';

export type Mode = (typeof MODES)[number];

export interface Inputs {
  readonly mode: Mode;
  /** Null where none was given, and always in mode `measure`. */
  readonly token: string | null;
  /** Paths of budgets files; none finds the one in the working directory. More than one only in mode `publish`. */
  readonly budgets: readonly string[];
  /** A git ref, a snapshot, `none`, or `auto`. */
  readonly base: string;
  readonly only: readonly string[];
  /** As given, such as `2/4`; null for all checks. Only in mode `measure`. */
  readonly shard: string | null;
  /** As given; null outside of a matrix. Only in mode `measure`. */
  readonly cell: string | null;
  /** As given, such as `ubuntu,macos`; null outside of a matrix. Only in modes `measure` and `publish`. */
  readonly cells: string | null;
  readonly comment: (typeof COMMENTS)[number];
  readonly checkRun: boolean;
  /** Such as `.github/workflows/baseline.yml`; null for any. */
  readonly baselineWorkflow: string | null;
  readonly out: string;
  /** Empty for the workspace. */
  readonly workingDirectory: string;
}

/** Reads what `door` may be told. Throws `input-invalid` naming the input. */
export function readInputs(door: Door): Inputs {
  const mode = door === 'any' ? readChoice('mode', MODES) : door;
  return {
    mode,
    ...(mode === 'measure' ? WITHOUT_VOICE : readVoice()),
    budgets: readBudgets(mode),
    base: read('base'),
    only: getMultilineInput('only'),
    shard: readOnlyIn(['measure'], mode, 'shard'),
    cell: readOnlyIn(['measure'], mode, 'cell'),
    cells: readOnlyIn(['measure', 'publish'], mode, 'cells'),
    out: read('out'),
    workingDirectory: read('working-directory'),
  };
}

type Voice = Pick<Inputs, 'token' | 'comment' | 'checkRun' | 'baselineWorkflow'>;

/** Measuring runs code of the pull request, and so has nothing to speak with. */
const WITHOUT_VOICE: Voice = { token: null, comment: 'never', checkRun: false, baselineWorkflow: null };

function readVoice(): Voice {
  return {
    token: readToken(),
    comment: readChoice('comment', COMMENTS),
    checkRun: readChoice('check-run', ['true', 'false']) === 'true',
    baselineWorkflow: readWorkflow(),
  };
}

/** Once known to the runner as a secret, it is masked in every log line of the job. */
function readToken(): string | null {
  const token = getInput('github-token');
  if (token === '') return null;
  setSecret(token);
  return token;
}

function readBudgets(mode: Mode): readonly string[] {
  const paths = getMultilineInput('budgets');
  if (paths.length > 1 && mode !== 'publish')
    throw invalid('budgets', paths.join(', '), 'one path; several only in mode publish');
  return paths;
}

/** Elsewhere it would be passed over in silence, and the workflow not do what it says. */
function readOnlyIn(modes: readonly Mode[], mode: Mode, name: InputName): string | null {
  const text = read(name);
  if (text === '') return null;
  if (!modes.includes(mode)) throw invalid(name, text, `only in mode ${modes.join(' or ')}`);
  return text;
}

function readWorkflow(): string | null {
  const path = read('baseline-workflow');
  if (path === '') return null;
  if (!/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
    throw invalid('baseline-workflow', path, 'a path such as .github/workflows/performance-baseline.yml');
  return path;
}

function readChoice<Choice extends string>(name: InputName, choices: readonly Choice[]): Choice {
  const found = read(name);
  const choice = choices.find((candidate) => candidate === found);
  if (choice === undefined) throw invalid(name, found, choices.join(', '));
  return choice;
}

const read = (name: InputName): string => getInput(name) || INPUTS[name].fallback;

const invalid = (input: InputName, found: string, valid: string): PierceError =>
  new PierceError('input-invalid', { input, found, valid });
