import type { Profiler } from 'node:inspector';
import type { Count } from './count.ts';
import { blocksOf, callsOf, functionsOf, type FunctionWork } from './functions.ts';
import { COUNTS, type Owner } from './metrics.ts';
import { packageOf, pathOf } from './names.ts';
import { seenCallers } from './stacks.ts';
import { type Source, sourceOf } from './source.ts';

/** The work of a part of the program: of one function, one package or one module of Node. */
export interface PartWork {
  readonly owner: Owner;
  readonly name: string;
  /** Where a function is, as a path below the workspace; null for packages and modules. */
  readonly place: { readonly file: string; readonly line: number; readonly column: number } | null;
  calls: number;
  blocks: number;
  /** Samples of stacks on which it was called, by what called it. */
  readonly callers: Map<string, number>;
}

/** What all threads of all processes did together. */
export interface Work {
  readonly totals: Record<string, number>;
  readonly parts: ReadonlyMap<string, PartWork>;
}

/** A script of the workspace with its functions placed. */
export interface Script {
  readonly source: Source;
  readonly functions: readonly FunctionWork[];
}

/** Adds up what was counted. */
export async function tallyOf(counts: readonly Count[]): Promise<Work> {
  const parts = new Map<string, PartWork>();
  for (const count of counts) for (const part of await partsOf(count)) addTo(parts, part);
  const allocated = counts.reduce((sum, count) => sum + count.allocated, 0);
  return { totals: { ...totalsOf([...parts.values()]), allocated }, parts };
}

function totalsOf(parts: readonly PartWork[]): Record<string, number> {
  const totals: Record<string, number> = {};
  for (const [owner, ids] of Object.entries(COUNTS)) {
    const own = parts.filter((part) => part.owner === owner);
    totals[ids.calls] = own.reduce((sum, { calls }) => sum + calls, 0);
    if (ids.blocks) totals[ids.blocks] = own.reduce((sum, { blocks }) => sum + blocks, 0);
  }
  return totals;
}

/** What makes a part the same one on both sides: never its line, which any edit above moves. */
export function keyOf({ owner, name, place }: Pick<PartWork, 'owner' | 'name' | 'place'>): string {
  return JSON.stringify([owner, name, place?.file ?? null]);
}

function addTo(parts: Map<string, PartWork>, part: PartWork): void {
  const key = keyOf(part);
  const there = parts.get(key);
  if (!there) return void parts.set(key, part);
  there.calls += part.calls;
  there.blocks += part.blocks;
  for (const [name, samples] of part.callers) {
    there.callers.set(name, (there.callers.get(name) ?? 0) + samples);
  }
}

async function partsOf(count: Count): Promise<readonly PartWork[]> {
  const scripts = new Map<string, Script>();
  const parts: PartWork[] = [];
  for (const script of count.scripts) {
    const text = count.sources[script.scriptId];
    if (!text) {
      parts.push(outsider(script));
      continue;
    }
    const source = await sourceOf(script.url, text.text, text.map);
    scripts.set(script.scriptId, { source, functions: functionsOf(script, source) });
  }
  const callers = seenCallers(count, scripts);
  for (const one of [...scripts.values()].flatMap(({ functions }) => functions)) {
    parts.push(insider(one, count.root, callers.get(one) ?? new Map<string, number>()));
  }
  return parts;
}

/** A script of Node or of a package is told as a whole. */
function outsider({ url, functions }: Profiler.ScriptCoverage): PartWork {
  const isNode = url.startsWith('node:');
  return {
    owner: isNode ? 'node' : 'dependencies',
    name: isNode ? url : packageOf(url),
    place: null,
    calls: functions.reduce((sum, one) => sum + callsOf(one), 0),
    blocks: functions.reduce((sum, one) => sum + blocksOf(one), 0),
    callers: new Map(),
  };
}

function insider(
  { owner, name, position, calls, blocks }: FunctionWork,
  root: string,
  callers: Map<string, number>,
): PartWork {
  const { url, line, column } = position;
  return owner === 'dependencies'
    ? { owner, name: packageOf(url), place: null, calls, blocks, callers: new Map() }
    : { owner, name, place: { file: pathOf(url, root), line, column }, calls, blocks, callers };
}
