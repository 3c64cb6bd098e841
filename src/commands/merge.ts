import { dirname, join, resolve } from 'node:path';
import { parseCells } from '../budgets/cells.ts';
import type { Flags } from '../cli.ts';
import { writeSnapshots } from '../documents/folder.ts';
import { readSnapshot } from '../documents/index.ts';
import { PierceError } from '../errors.ts';
import { readPlan } from '../gate.ts';
import { checksOf } from '../sides.ts';
import { type Gap, merge as mergeParts, type Merged, type Part, type Parts } from '../merge/index.ts';
import type { Snapshot } from '../model/index.ts';
import { isFile, removeFile } from '../platform/files.ts';
import { failureText } from '../report/failure.ts';
import { shown } from '../report/phrase.ts';

/**
 * `pierce merge`: one snapshot of those of several jobs. What is missing is a failure in it. Resolves with 2 where
 * anything is missing or was not measured; rejects where the snapshots cannot be parts of one whole.
 */
export async function merge(paths: readonly string[], flags: Flags): Promise<number> {
  const out = flags.out ?? '.pierce/snapshot.json';
  const plan = await readPlan({ budgets: flags.budgets ?? null, only: flags.only ?? [] });
  const cells = parseCells(flags.cells);
  const [first, ...others] = paths.map((path) => asidePath(path, out));
  const parts: Parts = [
    await readPart(first!, plan.project),
    ...(await Promise.all(others.map((path) => readPart(path, plan.project)))),
  ];
  const merged = mergeParts(parts, { plan, cells, dealt: (shard) => checksOf(plan, shard) });
  if (!merged.base) await removeFile(join(dirname(out), 'base.json'));
  await writeSnapshots(out, merged);
  for (const gap of merged.gaps) process.stderr.write(`${gapText(gap)}\n`);
  if (!flags.quiet) process.stderr.write(`Snapshot: ${out}\n`);
  return isWhole(merged) ? 0 : 2;
}

/** A part may not lie where base's snapshot is written to. Throws `merge-out-among-parts`. */
function asidePath(path: string, out: string): string {
  if (resolve(dirname(path)) === resolve(dirname(out)))
    throw new PierceError('merge-out-among-parts', { path });
  return path;
}

async function readPart(path: string, project: string): Promise<Part> {
  const head = await readSnapshot(path, project);
  const beside = join(dirname(path), 'base.json');
  return { path, head, base: (await isFile(beside)) ? await readSnapshot(beside, project) : null };
}

/** Names what is missing, and the checks that it leaves without a measurement. */
function gapText({ failure, cell, checks }: Gap): string {
  const names = checks.slice(0, MOST_NAMED).map(({ head }) => shown(head.check));
  const more = checks.length > MOST_NAMED ? ` and ${checks.length - MOST_NAMED} more` : '';
  const where = cell === null ? '' : `${shown(cell)}: `;
  return `${where}${names.join(', ') || 'no check'}${more}: ${failureText(failure)}`;
}

const MOST_NAMED = 10;

function isWhole({ head, base }: Merged): boolean {
  return head.complete && [head, ...(base ? [base] : [])].every(isSound);
}

const isSound = ({ failures, checks }: Snapshot): boolean =>
  failures.length === 0 && checks.every(({ failure }) => failure === null);
