import type { YAMLError } from 'yaml';
import { CHECKS } from './examples.ts';
import type { Remark } from './source.ts';

type Words = Required<Pick<Remark, 'problem' | 'example'>>;

/** Words for what people often get wrong, each with how it is right; for the rest the library's own. */
export function wordsFor({ code, message }: Pick<YAMLError, 'code' | 'message'>): Words {
  switch (code) {
    case 'TAB_AS_INDENT':
      return {
        problem: 'A tab is used for indentation; YAML takes only spaces, such as two for each level.',
        example: CHECKS,
      };
    case 'BAD_SCALAR_START':
      return { problem: `${message}, so it needs quotes.`, example: 'owner: "@shop/web"' };
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {
        problem:
          'There is a second `: ` in one line, or a line that is indented too far; a text with `: ` needs quotes.',
        example: 'message: "Note: ask first"',
      };
    case 'MULTIPLE_DOCS':
      return {
        problem: 'A second document starts here; a budgets file is one, without `---` in it.',
        example: CHECKS,
      };
    case 'RESOURCE_EXHAUSTION':
      return { problem: 'The file is nested too deeply to be read.', example: CHECKS };
    case 'TAG_RESOLVE_FAILED':
      return {
        problem: 'A tag (`!…`) is not allowed; a text that begins with `!` needs quotes.',
        example: 'message: "!important: ask first"',
      };
    case 'BAD_DQ_ESCAPE':
      return {
        problem: 'In double quotes a `\\` must be written as `\\\\`, or the text in single quotes.',
        example: String.raw`run: 'grep "\d" times.txt'`,
      };
    default:
      return wordsForRest(message);
  }
}

function wordsForRest(message: string): Words {
  const quote = /^Missing closing (["'])quote/.exec(message)?.[1];
  if (quote !== undefined) {
    return {
      problem: `This is not YAML: the text that begins here has no closing ${quote === '"' ? '`"`' : "`'`"}.`,
      example: `project: ${quote}shop${quote}`,
    };
  }
  if (/^Flow (?:sequence|map)/.test(message)) {
    return {
      problem: 'This is not YAML: a `[` or `{` before here is not closed.',
      example: 'setup: [npm ci, npm run build]',
    };
  }
  const words = message.split('\n', 1)[0]!.replace(/[.:]?$/, '.');
  return { problem: `This is not YAML: ${words}`, example: CHECKS };
}

/** Words for a bracket that is not closed. */
export const bracketWords = (sign: string): Words =>
  sign === '{'
    ? {
        problem: 'This is not YAML: this `{` is not closed by a `}`.',
        example: 'bundle: { files: "dist/*.js" }',
      }
    : {
        problem: 'This is not YAML: this `[` is not closed by a `]`.',
        example: 'setup: [npm ci, npm run build]',
      };

/** Whether a fault is that something is not closed, or follows from that. */
export const isAboutFlow = ({ message }: Pick<YAMLError, 'message'>): boolean =>
  /\bflow[- ](?:seq|map|coll)/i.test(message);
