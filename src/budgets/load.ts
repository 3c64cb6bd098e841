/**
 * Reads the budgets file into a plan: syntax, structure by schema, then meaning.
 * Its one opinion: all mistakes are told at once, each with its place and with how it would be right, and a file with a
 * mistake is no plan at all. It measures nothing, runs nothing, and looks at no file but this one.
 */
import { basename } from 'node:path';
import { PierceError } from '../errors.ts';
import type { Plan } from '../model/index.ts';
import { isFile, isFolder, readBytes } from '../platform/files.ts';
import { decode } from './encoding.ts';
import type { BudgetsText } from './file.ts';
import { readJson } from './json.ts';
import { keyMistakes } from './keys.ts';
import { meaningMistakes } from './meaning.ts';
import { BudgetsError, inOrder, type Mistake } from './mistake.ts';
import { planOf } from './plan.ts';
import { type AnyKind, buildSchema } from './schema.ts';
import { createSource, mistakeAt, offsetOf, type Source } from './source.ts';
import { inspectStructure, type Validate } from './structure.ts';
import { toValue, type Tree } from './tree.ts';
import { isBudgets } from './validate.generated.js';
import { type Version, versionsOf } from './versions.ts';
import { readYaml } from './yaml.ts';

/** Bytes that a budgets file may have; a larger one is refused unread. */
export const MOST_BYTES = 1024 * 1024;

/** Names under which a budgets file is found. */
export const NAMES = ['budgets.yml', 'budgets.yaml', 'budgets.json'];

/**
 * The plan in the budgets file at `path`; null finds the one in the current folder. `validate` is the compiled schema of
 * `kinds`. Rejects with `budgets-missing`, `budgets-none-found`, `budgets-several`, `budgets-unreadable`, or a
 * `BudgetsError` (`budgets-invalid`) that holds every mistake.
 */
export async function load(
  path: string | null,
  kinds: readonly AnyKind[],
  validate: Validate = isBudgets,
): Promise<Plan> {
  const file = path ?? (await findFile());
  return readBudgets(file, await read(file), kinds, validate);
}

/** The plan in the text of a budgets file; `file` names it in places, and its ending tells JSON from YAML. */
export function readBudgets(
  file: string,
  text: string,
  kinds: readonly AnyKind[],
  validate: Validate = isBudgets,
): Plan {
  const source = createSource(file, text);
  const { tree, mistakes } = source.format === 'json' ? readJson(source) : readYaml(source);
  if (mistakes.length > 0) throw new BudgetsError(inOrder(mistakes), source);
  if (tree === null) throw new BudgetsError([nothingIn(source)], source);
  return readTree(source, tree, kinds, validate);
}

/** What is wrong with keys is told beside what is wrong with all that they lead to, also where a name stands twice. */
function readTree(source: Source, tree: Tree, kinds: readonly AnyKind[], validate: Validate): Plan {
  const tried = versionsOf(tree).map((version) => tryVersion(source, version, kinds, validate));
  const mistakes = [...keyMistakes(tree, source), ...tried.flatMap((one) => one.mistakes)];
  if (mistakes.length > 0) throw new BudgetsError(inOrder(mistakes), source);
  return planOf(tried[0]!.trial);
}

function tryVersion(source: Source, { tree, holds }: Version, kinds: readonly AnyKind[], validate: Validate) {
  const file: BudgetsText = { source, tree, value: toValue(tree) };
  const { mistakes: ofStructure, isSound } = inspectStructure(file, validate, () => buildSchema(kinds));
  const trial = { ...file, kinds, isSound };
  const mistakes = [...ofStructure, ...meaningMistakes(trial)];
  return { trial, mistakes: mistakes.filter(({ place }) => holds(offsetOf(source, place))) };
}

async function findFile(): Promise<string> {
  const found = await among(NAMES, isFile);
  const folder = process.cwd();
  const [first] = found;
  if (first === undefined) {
    const [blocked] = await among(NAMES, isFolder);
    if (blocked === undefined) throw new PierceError('budgets-none-found', { folder });
    throw new PierceError('budgets-unreadable', { path: blocked, problem: 'it is a folder' });
  }
  if (found.length > 1) throw new PierceError('budgets-several', { folder, found: found.join(', '), first });
  return first;
}

async function among(
  names: readonly string[],
  holds: (name: string) => Promise<boolean>,
): Promise<readonly string[]> {
  const answers = await Promise.all(names.map(holds));
  return names.filter((_, index) => answers[index]);
}

async function read(path: string): Promise<string> {
  if (!(await isFile(path)) && !(await isFolder(path))) throw new PierceError('budgets-missing', { path });
  try {
    return decode(path, await readBytes(path, MOST_BYTES));
  } catch (error) {
    if (error instanceof BudgetsError) throw error;
    throw new PierceError('budgets-unreadable', { path, problem: (error as Error).message });
  }
}

/** A file without a value is mostly one that was never written. */
function nothingIn(source: Source): Mistake {
  const what = source.text.trim() === '' ? 'is empty' : 'holds nothing but comments';
  return mistakeAt(
    source,
    { from: 0, to: 0 },
    {
      rule: 'syntax',
      problem: `${basename(source.file)} ${what}; a first one is written by: pierce init`,
      example:
        source.format === 'json' ? '{ "version": 1, "project": "shop", "checks": { … } }' : 'version: 1',
    },
  );
}
