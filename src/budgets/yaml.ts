/** Reads YAML 1.2 into a tree. Aliases are bounded by what they unfold to; merge keys, tags and further documents are refused. */
import { parseDocument, type YAMLError } from 'yaml';
import { inOrder, type Mistake } from './mistake.ts';
import { mistakeAt, type Remark, type Source, type Span } from './source.ts';
import type { Parsed } from './tree.ts';
import { quoteBefore, unclosedBrackets } from './unclosed.ts';
import { Unfolding } from './unfolding.ts';
import { bracketWords, isAboutFlow, wordsFor } from './yaml-words.ts';

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
  const faults = onePerLine(mistakesOf([...document.errors, ...document.warnings], source));
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
  example: 'version: 1',
};

/** The first fault of a line is a fault; those after it are mostly its echo. */
function onePerLine(mistakes: readonly Mistake[]): readonly Mistake[] {
  return [...Map.groupBy(inOrder(mistakes), ({ place }) => place.line).values()].map(([first]) => first!);
}

/** Brackets that are told: more only fill the screen. */
const MOST_BRACKETS = 50;

/** Faults at their beginning: what is not closed is mended where it opens, not where the parser gave up. */
function mistakesOf(faults: readonly YAMLError[], source: Source): readonly Mistake[] {
  const brackets = faults.some(isAboutFlow) ? unclosedBrackets(source.text).slice(0, MOST_BRACKETS) : [];
  const [first = Number.POSITIVE_INFINITY] = brackets;
  const own = faults.filter((fault) => !isAboutFlow(fault) || fault.pos[0] < first);
  return [
    ...brackets.map((at) => bracketMistake(at, source)),
    ...own.map((fault) => mistakeAt(source, spanOf(fault, source), { rule: 'syntax', ...wordsFor(fault) })),
  ];
}

function bracketMistake(from: number, source: Source): Mistake {
  const words = bracketWords(source.text.slice(from, from + 1));
  return mistakeAt(source, { from, to: from + 1 }, { rule: 'syntax', ...words });
}

function spanOf({ message, pos: [from, to] }: YAMLError, { text }: Source): Span {
  const quote = /^Missing closing (["'])quote/.exec(message)?.[1];
  const opened = quote === undefined ? null : quoteBefore(text, quote, from);
  return opened === null ? { from, to } : { from: opened, to: opened + 1 };
}
