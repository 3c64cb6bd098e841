import { type Alias, isAlias, isMap, isScalar, isSeq, type Pair, type ParsedNode } from 'yaml';
import { CHECKS } from './examples.ts';
import type { Mistake } from './mistake.ts';
import { mistakeAt, type Source, type Span } from './source.ts';
import { type Entry, MOST_LEVELS, MOST_VALUES, type Tree } from './tree.ts';

/** What a tree is with its aliases unfolded: how many values it has, and how many levels below its own. */
interface Weight {
  readonly values: number;
  readonly levels: number;
}

const LEAF: Weight = { values: 1, levels: 0 };

/**
 * Turns YAML nodes into a tree in which each alias is what it stands for. The part behind an alias is shared, not copied,
 * and weighed before it is used, so that a few lines cannot become millions of values.
 */
export class Unfolding {
  readonly mistakes: Mistake[] = [];
  readonly #source: Source;
  readonly #anchors = new Map<string, Tree | 'open'>();
  readonly #weights = new Map<Tree, Weight>();

  constructor(source: Source) {
    this.#source = source;
  }

  treeOf(root: ParsedNode): Tree {
    return this.#grow(root, { from: 0, to: 0 }, 0);
  }

  #grow(node: ParsedNode | null, at: Span, level: number): Tree {
    if (node === null) return emptyAt(at);
    if (level > MOST_LEVELS)
      return this.#refuse(spanOf(node), `The file is nested deeper than ${MOST_LEVELS} levels.`, CHECKS);
    if (isAlias(node)) return this.#unfold(node, level);
    const { anchor } = node;
    if (anchor) this.#anchors.set(anchor, 'open');
    const tree = this.#weigh(this.#growOwn(node, level));
    if (anchor) this.#anchors.set(anchor, tree);
    return tree;
  }

  #growOwn(node: Exclude<ParsedNode, Alias>, level: number): Tree {
    const span = spanOf(node);
    if (isSeq(node)) {
      return { sort: 'list', ...span, items: node.items.map((item) => this.#grow(item, span, level + 1)) };
    }
    if (isMap(node)) {
      return {
        sort: 'mapping',
        ...span,
        entries: node.items.flatMap((pair) => this.#growEntry(pair, level)),
      };
    }
    return {
      sort: 'leaf',
      ...span,
      value: isScalar(node) ? (node.value as string | number | boolean | null) : null,
    };
  }

  #growEntry({ key, value }: Pair<ParsedNode, ParsedNode | null>, level: number): readonly Entry[] {
    const keyAt = spanOf(key);
    if (!isScalar(key) || key.value === null) {
      this.#refuse(keyAt, 'A key must be a plain text.', 'project: shop');
      return [];
    }
    if (key.value === '<<' && key.type === 'PLAIN') {
      this.#refuse(keyAt, 'Merge keys (`<<`) are not allowed; write the keys out.', CHECKS);
    }
    const text = typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
    return [{ key: text, keyAt, value: this.#grow(value, { from: keyAt.to, to: keyAt.to }, level + 1) }];
  }

  #unfold(alias: Alias, level: number): Tree {
    const span = spanOf(alias as Alias.Parsed);
    const target = this.#anchors.get(alias.source);
    if (target === undefined)
      return this.#refuse(
        span,
        `The alias \`*${alias.source}\` has no anchor \`&${alias.source}\` before it.`,
        ALIAS,
      );
    if (target === 'open')
      return this.#refuse(span, `The alias \`*${alias.source}\` stands within what it stands for.`, ALIAS);
    const weight = this.#weights.get(target) ?? LEAF;
    if (level + weight.levels > MOST_LEVELS) {
      return this.#refuse(
        span,
        `The aliases of the file unfold to more than ${MOST_LEVELS} levels; use no alias within what another stands for.`,
        ALIAS,
      );
    }
    const tree = { ...target, ...span };
    this.#weights.set(tree, weight);
    return tree;
  }

  #weigh(tree: Tree): Tree {
    const below = partsOf(tree).map((part) => this.#weights.get(part) ?? LEAF);
    const values = below.reduce((sum, weight) => sum + weight.values, 1);
    if (values > MOST_VALUES) {
      return this.#refuse(
        tree,
        `The file holds more than ${MOST_VALUES} values once its aliases are unfolded; use no alias (\`*\`) within what another stands for, or make several files of it.`,
        ALIAS,
      );
    }
    this.#weights.set(tree, {
      values,
      levels: below.reduce((most, { levels }) => Math.max(most, levels + 1), 0),
    });
    return tree;
  }

  /** Tells each fault once, and stands an empty value in its place. */
  #refuse(span: Span, problem: string, example: string): Tree {
    if (!this.mistakes.some((mistake) => mistake.problem === problem)) {
      this.mistakes.push(mistakeAt(this.#source, span, { rule: 'syntax', problem, example }));
    }
    return emptyAt(span);
  }
}

/** An anchor, and behind it an alias that stands for one plain value. */
const ALIAS = 'setup: [&install npm ci, npm run build, *install]';

const emptyAt = ({ from, to }: Span): Tree => ({ sort: 'leaf', value: null, from, to });

const spanOf = ({ range: [from, to] }: ParsedNode): Span => ({ from, to });

function partsOf(tree: Tree): readonly Tree[] {
  switch (tree.sort) {
    case 'leaf':
      return [];
    case 'list':
      return tree.items;
    case 'mapping':
      return tree.entries.map(({ value }) => value);
  }
}
