/** Writes the action.yml of each door from the one list of inputs and outputs, `src/platform/doors.ts`. */
import { stringify } from 'yaml';
import { type Door, inputsOf, OUTPUTS } from '../src/platform/doors.ts';

interface Manifest {
  readonly path: string;
  readonly name: string;
  readonly description: string;
  readonly main: string;
  readonly outputs: typeof OUTPUTS | null;
}

const MANIFESTS: Readonly<Record<Door, Manifest>> = {
  any: {
    path: 'action.yml',
    name: 'Pierce',
    description:
      'Keeps a promise about performance. Measures a pull request against the budgets in one file and answers Yes, No or Clarify.',
    main: 'dist/action.js',
    outputs: OUTPUTS,
  },
  measure: {
    path: 'measure/action.yml',
    name: 'Pierce, measuring only',
    description:
      'Measures a pull request and leaves the numbers for a job that may speak. Needs contents: read, and takes no token.',
    main: '../dist/measure-action.js',
    outputs: null,
  },
  publish: {
    path: 'publish/action.yml',
    name: 'Pierce, publishing only',
    description:
      'Judges what another job measured, by the budgets of the base branch, and speaks on the pull request. Runs nothing of it.',
    main: '../dist/publish-action.js',
    outputs: OUTPUTS,
  },
};

const DOORS = ['any', 'measure', 'publish'] as const satisfies readonly Door[];

/** The text of each action.yml, by its path from the top of the repository. */
export function manifests(): Readonly<Record<string, string>> {
  return Object.fromEntries(DOORS.map((door) => [MANIFESTS[door].path, manifestOf(door)]));
}

function manifestOf(door: Door): string {
  const { name, description, main, outputs } = MANIFESTS[door];
  const inputs = inputsOf(door).map(([input, { description: told, fallback }]) => [
    input,
    { description: told, default: fallback },
  ]);
  const answers = Object.entries(outputs ?? {}).map(([output, told]) => [output, { description: told }]);
  const manifest = {
    name,
    description,
    branding: { icon: 'target', color: 'blue' },
    inputs: Object.fromEntries(inputs),
    ...(outputs ? { outputs: Object.fromEntries(answers) } : {}),
    runs: { using: 'node24', main },
  };
  return `# Written by npm run generate from src/platform/doors.ts.\n${stringify(manifest, { lineWidth: 0 })}`;
}
