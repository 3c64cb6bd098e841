import type { Profiler } from 'node:inspector';
import type { Owner } from './metrics.ts';
import type { Position, Source } from './source.ts';

/** A function of the workspace, and what it did. */
export interface FunctionWork {
  /** Its name and, from the second of this name in its file on, which of them it is. */
  readonly name: string;
  readonly owner: Owner;
  readonly position: Position;
  readonly start: number;
  readonly end: number;
  readonly calls: number;
  readonly blocks: number;
}

/** How often a function was called. */
export const callsOf = ({ ranges }: Profiler.FunctionCoverage): number => ranges[0]?.count ?? 0;

/**
 * How often straight lines of code were entered: each range counts as often as it ran beyond the range around it, so a
 * call counts once and a loop of n turns n times. V8 leaves out ranges that ran exactly as often as what is around them
 * (`MergeNestedRanges` in its src/debug/debug-coverage.cc), so a plain sum of counts would jump whenever two counts meet.
 */
export function blocksOf({ ranges }: Profiler.FunctionCoverage): number {
  const around: Profiler.CoverageRange[] = [];
  let blocks = 0;
  for (const range of ranges) {
    while (around.length > 0 && around.at(-1)!.endOffset <= range.startOffset) around.pop();
    blocks += Math.max(0, range.count - (around.at(-1)?.count ?? 0));
    around.push(range);
  }
  return blocks;
}

/** The functions of a script of the workspace, in the order of their places in its source. */
export function functionsOf({ functions }: Profiler.ScriptCoverage, source: Source): readonly FunctionWork[] {
  const placed = functions
    .map((coverage) => ({ coverage, start: startOf(coverage), end: endOf(coverage) }))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const around: { end: number; name: string }[] = [];
  const named = placed.map(({ coverage, start, end }) => {
    while (around.length > 0 && around.at(-1)!.end <= start) around.pop();
    const name = nameOf(coverage.functionName, around.at(-1)?.name ?? null);
    around.push({ end, name });
    const position = source.positionOf(start);
    const owner = ownerOf(position.url);
    return {
      name,
      owner,
      position,
      start,
      end,
      calls: callsOf(coverage),
      blocks: blocksOf(coverage),
    };
  });
  return numbered(named);
}

const startOf = ({ ranges }: Profiler.FunctionCoverage): number => ranges[0]?.startOffset ?? 0;
const endOf = ({ ranges }: Profiler.FunctionCoverage): number => ranges[0]?.endOffset ?? 0;

const TOP = '(top level)';

/** A function without a name is known by the nearest one around it that has one. */
function nameOf(name: string, around: string | null): string {
  if (name !== '') return name;
  if (around === null) return TOP;
  if (around.startsWith('(anonymous)')) return around;
  return around === TOP ? '(anonymous)' : `(anonymous) in ${around}`;
}

/** Whose code a source is that a script of the workspace was made of: bundles hold packages too. */
function ownerOf(url: string): Owner {
  return url.includes('/node_modules/') ? 'dependencies' : 'workspace';
}

/** Tells functions of one name and file apart by their order there, which an edit above them leaves as it is. */
function numbered(functions: readonly FunctionWork[]): readonly FunctionWork[] {
  const seen = new Map<string, number>();
  return functions
    .toSorted(
      (a, b) =>
        a.position.line - b.position.line || a.position.column - b.position.column || a.start - b.start,
    )
    .map((one) => {
      const key = JSON.stringify([one.position.url, one.name]);
      const number = (seen.get(key) ?? 0) + 1;
      seen.set(key, number);
      return number === 1 ? one : { ...one, name: `${one.name} #${number}` };
    });
}
