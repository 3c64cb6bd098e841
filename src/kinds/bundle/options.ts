import type { JsonSchema } from '../kind.ts';

/** A way of counting a file's bytes: as they are, gzip level 9, or brotli quality 11. */
export const ENCODINGS = ['raw', 'gzip', 'brotli'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What a check of this kind says. */
export interface BundleOptions {
  readonly files: string | readonly string[];
  readonly compression?: 'brotli' | 'gzip' | 'none';
}

const DEFAULT = 'brotli';

export const schema: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['files'],
  description: 'Files as a browser downloads them, by their compressed size.',
  properties: {
    files: {
      type: ['string', 'array'],
      minLength: 1,
      minItems: 1,
      items: { type: 'string', minLength: 1 },
      description:
        'Patterns of files, from the folder of the budgets file; with `!` in front, files to leave out.',
      examples: ['dist/assets/*.js', ['dist/**/*.{js,css}', '!dist/**/*.map']],
    },
    compression: {
      enum: ['brotli', 'gzip', 'none'],
      default: DEFAULT,
      description: 'How `size` and `file:…` count bytes: brotli quality 11, gzip level 9, or as they are.',
    },
  },
};

/** What the schema cannot tell: that there is something to measure, and that each side has its own. */
export function mistakes({
  files,
}: BundleOptions): readonly { readonly option: string; readonly problem: string }[] {
  const { taken } = patternsOf(files);
  const nothing =
    taken.length === 0 ? ['only leaves files out; example: [dist/**/*.js, "!dist/**/*.map"]'] : [];
  const absolute = taken
    .filter((pattern) => /^([/\\]|[a-z]:)/i.test(pattern))
    .map(
      (pattern) =>
        `"${pattern}" would be the same file on both sides; begin in the folder of the budgets file, example: dist/*.js`,
    );
  return [...nothing, ...absolute].map((problem) => ({ option: 'files', problem }));
}

/** Patterns of files to take, and of files to leave out. */
export function patternsOf(files: BundleOptions['files']): {
  readonly taken: readonly string[];
  readonly left: readonly string[];
} {
  const patterns = typeof files === 'string' ? [files] : files;
  return {
    taken: patterns.filter((pattern) => !pattern.startsWith('!')),
    left: patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1)),
  };
}

/** The encoding that `size` is counted in. */
export function encodingOf({ compression = DEFAULT }: BundleOptions): Encoding {
  return compression === 'none' ? 'raw' : compression;
}
