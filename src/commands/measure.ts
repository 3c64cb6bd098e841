import { writeSnapshots } from '../documents/folder.ts';
import { parseCell, parseCells } from '../budgets/cells.ts';
import { parseShard } from '../budgets/shard.ts';
import { readPlan } from '../gate.ts';
import { checksOf, type Job, measureSides } from '../sides.ts';
import type { Flags } from '../cli.ts';
import type { Failure, Plan, Snapshot } from '../model/index.ts';
import { PierceError } from '../errors.ts';
import { failureText } from '../report/failure.ts';
import { printLines } from './print.ts';
import { inWorld } from './world.ts';

/** `pierce measure`: writes snapshots. Resolves with 2 where something could not be measured. */
export const measure = (flags: Flags): Promise<number> => write(flags, 'judge');

/** `pierce baseline`: writes a snapshot to compare with later. Resolves with 2 where something could not be measured. */
export const baseline = (flags: Flags): Promise<number> => write(flags, 'keep');

async function write(flags: Flags, purpose: 'judge' | 'keep'): Promise<number> {
  const out = flags.out ?? '.pierce/snapshot.json';
  const job = jobOf(flags);
  const plan = await readPlan({ budgets: flags.budgets ?? null, only: flags.only ?? [] });
  if (!flags.quiet) sayEmpty(plan, job);
  const { head, base } = await inWorld(flags, async (world) => {
    const measured = await measureSides(plan, flags.base ?? null, world, purpose, job);
    await writeSnapshots(out, measured);
    return measured;
  });
  const failures = [...failuresOf(head), ...(base ? failuresOf(base) : [])];
  for (const { check, failure } of failures)
    printLines(process.stderr, `${check}: ${failureText(failure)}\n`);
  if (!flags.quiet) printLines(process.stderr, `Snapshot: ${out}\n`);
  if (!head.complete) return 130;
  return failures.length > 0 ? 2 : 0;
}

/** Rejects with `shard-invalid`, `cell-invalid`, `cell-twice` or `cell-stranger`. */
function jobOf(flags: Flags): Job {
  const cells = parseCells(flags.cells);
  const cell = flags.cell === undefined ? null : parseCell(flags.cell);
  if (cells.length > 0 && (cell === null || !cells.includes(cell)))
    throw new PierceError('cell-stranger', { where: '--cell', cell: cell ?? '', cells: cells.join(', ') });
  return { shard: flags.shard === undefined ? null : parseShard(flags.shard), cell, cells };
}

function sayEmpty(plan: Plan, { shard }: Job): void {
  if (!shard || checksOf(plan, shard).length > 0) return;
  const checks = plan.checks.length === 1 ? 'is 1 check' : `are ${plan.checks.length} checks`;
  process.stderr.write(
    `Shard ${shard.index}/${shard.of} has nothing to measure: there ${checks} in all. Its snapshot is empty.\n`,
  );
}

function failuresOf(snapshot: Snapshot): readonly { readonly check: string; readonly failure: Failure }[] {
  const ofChecks = snapshot.checks.flatMap(({ check, failure }) => (failure ? [{ check, failure }] : []));
  return [...snapshot.failures.map((failure) => ({ check: snapshot.project, failure })), ...ofChecks];
}
