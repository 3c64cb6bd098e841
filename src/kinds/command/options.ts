import { isAbsolute } from 'node:path';
import { FORMATS } from '../../formats/index.ts';
import type { JsonSchema } from '../kind.ts';

/** What a check of this kind says; durations in milliseconds. */
export interface CommandOptions {
  readonly run: string;
  readonly format?: string;
  readonly output?: string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly services?: readonly string[];
  readonly timeLimit?: number;
  readonly together?: boolean;
}

/** Milliseconds that one run may take where the file says nothing. */
export const TIME_LIMIT = 60_000;

export const schema: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['run'],
  description:
    'A command that is run over and over: its own time and memory, or what a benchmark in it reports.',
  properties: {
    run: {
      type: 'string',
      pattern: '\\S',
      description: 'A line for /bin/sh.',
      examples: ['node bench/parse.js', 'go test -run ^$ -bench . -count 5 ./...'],
    },
    format: {
      enum: FORMATS.map((format) => format.name),
      description: 'How the command prints its results; if absent, its own time and memory are the results.',
    },
    output: {
      type: 'string',
      pattern: '\\S',
      description: 'File that each run writes its results to, where it does not print them.',
      examples: ['bench.json'],
    },
    cwd: {
      type: 'string',
      pattern: '\\S',
      description: 'Folder to run in, from the folder of this file.',
      examples: ['packages/parser'],
    },
    env: {
      type: 'object',
      propertyNames: { pattern: '^[A-Za-z_][A-Za-z0-9_]*$' },
      additionalProperties: { type: 'string' },
      description:
        'Variables for the command; of the rest of the environment it sees a known part, without tokens.',
      examples: [{ NODE_ENV: 'production' }],
    },
    services: {
      type: 'array',
      uniqueItems: true,
      items: { type: 'string' },
      description: 'Services to start first; their addresses are in SERVICE_<NAME>_URL.',
      examples: [['api']],
    },
    together: {
      type: 'boolean',
      default: true,
      description:
        'Whether runs of both sides may overlap, each on a core of its own; false for one that needs a port or a file that the other would use too.',
    },
    timeLimit: { $ref: '#/definitions/duration', description: 'How long one run may take; 60 s if absent.' },
  },
};

type Mistake = { readonly option: string; readonly problem: string };

/** What the schema cannot tell. */
export function mistakes({ format, output, cwd, timeLimit }: CommandOptions): readonly Mistake[] {
  return [
    ...(output !== undefined && format === undefined
      ? [
          {
            option: 'output',
            problem:
              'needs a `format` to be read by; example: { run: npx vitest bench --outputJson bench.json, format: vitest, output: bench.json }',
          },
        ]
      : []),
    ...(cwd !== undefined && isAbsolute(cwd)
      ? [
          {
            option: 'cwd',
            problem:
              'would be the same folder on both sides; begin in the folder of the budgets file; example: cwd: packages/parser',
          },
        ]
      : []),
    ...(timeLimit !== undefined && !(timeLimit >= 100)
      ? [{ option: 'timeLimit', problem: 'leaves no time to run in; example: timeLimit: 60 s' }]
      : []),
  ];
}
