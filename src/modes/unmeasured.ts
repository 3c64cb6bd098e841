import type { Failure, Snapshot } from '../model/index.ts';
import { VERSION } from '../version.ts';

/** What stands for a side of which nothing is there to be judged: its failure, so that no budget of it can pass. */
export function unmeasured(project: string, sha: string | null, at: string, failure: Failure): Snapshot {
  return {
    version: 1,
    tool: { name: 'pierce', version: VERSION },
    project,
    session: 'unmeasured',
    shard: null,
    cell: null,
    commit: { sha, ref: null, dirty: false },
    measured: { from: at, until: at },
    complete: true,
    fingerprint: {},
    checks: [],
    failures: [failure],
  };
}
