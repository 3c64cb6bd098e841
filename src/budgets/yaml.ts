/** Reads YAML 1.2 into a tree. Aliases are bounded by what they unfold to; merge keys, tags and further documents are refused. */
import { parseDocument, type YAMLError } from 'yaml';
import type { Mistake } from './mistake.ts';
import { mistakeAt, type Remark, type Source } from './source.ts';
import type { Parsed } from './tree.ts';
import { Unfolding } from './unfolding.ts';

const OPTIONS = {
  version: '1.2',
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  prettyErrors: false,
  uniqueKeys: false, // the tree finds them, in linear time
} as const;

/** The tree of a YAML text, and what is wrong with its syntax. An empty text has no tree. */
export function readYaml(source: Source): Parsed {
  const document = parseDocument(source.text, OPTIONS);
  const faults = onePerLine(
    [...document.errors, ...document.warnings].map((fault) => mistakeOf(fault, source)),
  );
  if (faults.length > 0) return { tree: null, mistakes: faults };
  const { explicit, version } = document.directives?.yaml ?? {};
  if (explicit && version !== '1.2') {
    return { tree: null, mistakes: [mistakeAt(source, { from: 0, to: 0 }, OTHER_VERSION)] };
  }
  if (document.contents === null) return { tree: null, mistakes: [] };
  const unfolding = new Unfolding(source);
  const tree = unfolding.treeOf(document.contents);
  return { tree, mistakes: unfolding.mistakes };
}

const OTHER_VERSION: Remark = {
  rule: 'syntax',
  problem: 'The file asks for another version than YAML 1.2; leave the %YAML line out.',
};

/** The first fault of a line is a fault; those after it are mostly its echo. */
function onePerLine(mistakes: readonly Mistake[]): readonly Mistake[] {
  return [...Map.groupBy(mistakes, ({ place }) => place.line).values()].map(([first]) => first!);
}

function mistakeOf({ code, message, pos: [from, to] }: YAMLError, source: Source): Mistake {
  return mistakeAt(source, { from, to }, { rule: 'syntax', ...wordsFor(code, message) });
}

/** Words for what people often get wrong; for the rest the library's own. */
function wordsFor(code: YAMLError['code'], message: string): Pick<Remark, 'problem' | 'example'> {
  switch (code) {
    case 'TAB_AS_INDENT':
      return {
        problem: 'A tab is used for indentation; YAML takes only spaces, such as two for each level.',
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
      return { problem: 'A second document starts here; a budgets file is one, without `---` in it.' };
    case 'RESOURCE_EXHAUSTION':
      return { problem: 'The file is nested too deeply to be read.' };
    case 'TAG_RESOLVE_FAILED':
      return { problem: 'A tag (`!…`) is not allowed; a text that begins with `!` needs quotes.' };
    default:
      if (/^Flow (?:sequence|map)/.test(message))
        return { problem: 'This is not YAML: a `[` or `{` before here is not closed.' };
      return { problem: `This is not YAML: ${message.split('\n', 1)[0]!.replace(/[.:]?$/, '.')}` };
  }
}
