import { writeSnapshots } from '../documents/folder.ts';
import { measureSides, readPlan } from '../gate.ts';
import type { Flags } from '../cli.ts';
import type { Failure, Snapshot } from '../model/index.ts';
import { failureText } from '../report/failure.ts';
import { printLines } from './print.ts';
import { inWorld } from './world.ts';

/** `pierce measure`: writes snapshots. Resolves with 2 where something could not be measured. */
export const measure = (flags: Flags): Promise<number> => write(flags, 'judge');

/** `pierce baseline`: writes a snapshot to compare with later. Resolves with 2 where something could not be measured. */
export const baseline = (flags: Flags): Promise<number> => write(flags, 'keep');

async function write(flags: Flags, purpose: 'judge' | 'keep'): Promise<number> {
  const out = flags.out ?? '.pierce/snapshot.json';
  const plan = await readPlan({ budgets: flags.budgets ?? null, only: flags.only ?? [] });
  const { head, base } = await inWorld(flags, async (world) => {
    const measured = await measureSides(plan, flags.base ?? null, world, purpose);
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

function failuresOf(snapshot: Snapshot): readonly { readonly check: string; readonly failure: Failure }[] {
  const ofChecks = snapshot.checks.flatMap(({ check, failure }) => (failure ? [{ check, failure }] : []));
  return [...snapshot.failures.map((failure) => ({ check: snapshot.project, failure })), ...ofChecks];
}
