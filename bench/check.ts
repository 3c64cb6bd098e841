import { dirname } from 'node:path';
import { readPlan } from '../src/gate.ts';
import { kinds } from '../src/kinds/index.ts';
import { measure } from '../src/measure/index.ts';
import type { Snapshot } from '../src/model/index.ts';
import { cores } from '../src/platform/cores.ts';
import { createRunner } from '../src/platform/process.ts';

/** Measures the checks of a budgets file once, for all the rounds they may take, or until `rounds` are taken. */
export async function measureOnce(
  budgets: string,
  rounds: number,
  stored: Snapshot | null = null,
): Promise<Snapshot> {
  await using runner = createRunner();
  const [head] = await measure({
    plan: await readPlan({ budgets, only: [] }),
    kinds,
    targets: [
      { side: 'head', root: dirname(budgets), commit: { sha: null, ref: null, dirty: false }, checks: null },
    ],
    stored,
    shard: null,
    cell: null,
    runner,
    signal: new AbortController().signal,
    cores: cores(),
    standing: (_check, { rounds: taken }) => (taken.length >= rounds ? 'settled' : 'open'),
    onProgress: () => {},
  });
  const failed = head.checks.find(({ failure, rounds: taken }) => failure || taken.length < rounds);
  if (failed) throw new Error(`${failed.check} was not measured: ${JSON.stringify(failed.failure)}`);
  return head;
}
