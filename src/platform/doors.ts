/**
 * The doors of the action: what each may be told, and what it answers. Its opinion: this is the one place that says so;
 * the action.yml of each door and the README's tables are written from it (`npm run generate`).
 */

/** A way into the program: everything from one step, measuring alone, or publishing what another run measured. */
export type Door = 'any' | 'measure' | 'publish';

export const MODES = ['gate', 'measure', 'publish', 'baseline', 'release'] as const;
export const COMMENTS = ['always', 'on-change', 'on-failure', 'never'] as const;

interface Input {
  /** The doors that know it. */
  readonly at: readonly Door[];
  readonly fallback: string;
  readonly description: string;
}

const EVERYWHERE = ['any', 'measure', 'publish'] as const;
const MEASURING = ['any', 'measure'] as const;
const SPEAKING = ['any', 'publish'] as const;

/** Everything that a workflow may tell the action, in the order in which it is documented. */
export const INPUTS = {
  mode: {
    at: ['any'],
    fallback: 'gate',
    description:
      'What to do: `gate` (measure, judge, speak), `measure` (snapshots only), `publish` (judge and speak of what other jobs measured), `baseline` (measure what others are compared with, and store it) or `release` (judge against the last release and main; doubt blocks).',
  },
  'github-token': {
    at: SPEAKING,
    fallback: '${{ github.token }}',
    description:
      'Token for comment, status and the stored baseline. What it may not do is left out and said; the verdict is the same. Never read in mode `measure`.',
  },
  budgets: {
    at: EVERYWHERE,
    fallback: '',
    description:
      'Path of the budgets file. Empty finds budgets.yml, budgets.yaml or budgets.json in the working directory. Mode `publish` takes several, one a line, for one comment about all of them.',
  },
  base: {
    at: MEASURING,
    fallback: 'auto',
    description:
      'What to compare with: a git ref, the path of a stored snapshot.json, `none`, or `auto` (what the pull request or merge group starts from; needs `fetch-depth: 2` on a pull request, `fetch-depth: 0` when another commit than the merge commit is checked out; none on other events).',
  },
  only: {
    at: MEASURING,
    fallback: '',
    description: 'Names of the only checks to take, one a line. Empty takes all.',
  },
  shard: {
    at: MEASURING,
    fallback: '',
    description:
      'Which part of the checks to take in mode `measure`, such as `2/4`. A part that is missing when they are put together is an error.',
  },
  cell: {
    at: MEASURING,
    fallback: '',
    description:
      'Name of this job among those of a matrix that measure the same checks elsewhere, such as `ubuntu`; in mode `measure`.',
  },
  cells: {
    at: EVERYWHERE,
    fallback: '',
    description:
      'Names of all cells of the matrix, such as `ubuntu,macos`, in modes `measure` and `publish`: one that is missing is an error.',
  },
  comment: {
    at: SPEAKING,
    fallback: 'on-change',
    description:
      'When to comment on the pull request: `always`, `on-change` (once there is something to say, then kept up to date), `on-failure` or `never`.',
  },
  'check-run': {
    at: SPEAKING,
    fallback: 'false',
    description: 'Whether to make a check run besides the commit status; needs `checks: write`.',
  },
  'baseline-workflow': {
    at: SPEAKING,
    fallback: '',
    description:
      'Path of the only workflow whose baselines count, such as `.github/workflows/performance-baseline.yml`. Empty takes any of this repository that ran for its default branch.',
  },
  out: {
    at: EVERYWHERE,
    fallback: '.pierce',
    description: 'Folder for the snapshots and reports.',
  },
  'working-directory': {
    at: EVERYWHERE,
    fallback: '',
    description: 'Folder to work in, relative to the workspace. Empty is the workspace.',
  },
} as const satisfies Record<string, Input>;

export type InputName = keyof typeof INPUTS;

/** What a step that judges answers. */
export const OUTPUTS = {
  answer: '`yes`, `no` or `clarify`.',
  report: 'Path of report.json.',
  'comment-url': 'Address of the comment on the pull request; empty where there is none.',
  failed: 'Number of budgets that failed.',
  inconclusive: 'Number of budgets that could not be told (inconclusive or in error).',
} as const;

export type OutputName = keyof typeof OUTPUTS;

/** What `door` may be told, in order. */
export function inputsOf(door: Door): readonly (readonly [InputName, Input])[] {
  return INPUT_NAMES.map((name) => [name, INPUTS[name]] as const).filter(
    ([, { at }]: readonly [InputName, Input]) => at.includes(door),
  );
}

const INPUT_NAMES = Object.keys(INPUTS).filter((name): name is InputName => name in INPUTS);
