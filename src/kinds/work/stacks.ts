import type { Profiler } from 'node:inspector';
import type { Count } from './count.ts';
import type { FunctionWork } from './functions.ts';
import { packageOf, pathOf } from './names.ts';
import type { Script } from './tally.ts';

/**
 * Who called each function, by the stacks that were sampled: names, with the number of samples in which that caller
 * stood right below it. A caller that no sample met is not told; counts alone do not know who called.
 */
export function seenCallers(
  { stacks, root }: Count,
  scripts: ReadonlyMap<string, Script>,
): ReadonlyMap<FunctionWork, Map<string, number>> {
  const callers = new Map<FunctionWork, Map<string, number>>();
  const nodes = new Map(stacks.map((node) => [node.id, node]));
  const weights = weigh(stacks, nodes);
  for (const caller of stacks) {
    for (const id of caller.children ?? []) {
      const callee = functionAt(nodes.get(id)!, scripts);
      const name = callee && callerName(caller, functionAt(caller, scripts), callee, root);
      if (!callee || !name) continue;
      const seen = callers.get(callee) ?? new Map<string, number>();
      callers.set(callee, seen.set(name, (seen.get(name) ?? 0) + weights.get(id)!));
    }
  }
  return callers;
}

/** Samples of each node and of all that it called; V8 tells parents before children. */
function weigh(
  stacks: readonly Profiler.ProfileNode[],
  nodes: ReadonlyMap<number, Profiler.ProfileNode>,
): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  for (const { id, hitCount = 0, children = [] } of stacks.toReversed()) {
    const below = children.reduce(
      (sum, child) => sum + (nodes.has(child) ? (weights.get(child) ?? 0) : 0),
      0,
    );
    weights.set(id, hitCount + below);
  }
  return weights;
}

/** The innermost function that holds the place of a stack's frame. */
function functionAt(
  { callFrame }: Profiler.ProfileNode,
  scripts: ReadonlyMap<string, Script>,
): FunctionWork | null {
  const script = scripts.get(callFrame.scriptId);
  if (!script || callFrame.lineNumber < 0) return null;
  const offset = script.source.offsetOf(callFrame.lineNumber, callFrame.columnNumber);
  const holding = script.functions.filter(({ start, end }) => start <= offset && offset < end);
  return holding.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
}

function callerName(
  { callFrame }: Profiler.ProfileNode,
  known: FunctionWork | null,
  callee: FunctionWork,
  root: string,
): string | null {
  if (known === callee) return null; // that it calls itself does not say who began
  if (known?.owner === 'workspace') {
    return `${known.name} (${pathOf(known.position.url, root)}:${known.position.line})`;
  }
  const { url, functionName } = callFrame;
  if (url === '') return null;
  return `${functionName || '(anonymous)'} (${url.startsWith('node:') ? url : packageOf(url)})`;
}
