/** A good one of each document that a stage takes from another. */
import type { BaselineDocument, Snapshot } from '../../src/model/index.ts';

export const snapshot: Snapshot = {
  version: 1,
  tool: { name: 'pierce', version: '1.2.3' },
  project: 'shop',
  session: 'one',
  shard: null,
  cell: null,
  commit: { sha: 'a'.repeat(40), ref: 'main', dirty: false },
  measured: { from: '2026-01-01T00:00:00.000Z', until: '2026-01-01T00:01:00.000Z' },
  complete: true,
  fingerprint: { node: '24.0.0' },
  checks: [
    {
      check: 'app',
      cell: null,
      kind: 'bundle',
      config: 'abc',
      machine: {},
      metrics: [{ id: 'size', unit: 'B', better: 'lower', nature: 'exact' }],
      rounds: [{ block: 0, round: 0, first: true, values: { size: 17 } }],
      control: [{ block: 0, round: 0, first: false, values: { size: 17 } }],
      schedule: { sides: 'in-turn', why: { code: 'schedule-in-turn', params: {} }, spent: 430 },
      evidence: {
        parts: [{ group: 'file', name: 'app.js', value: 17, unit: 'B', explains: ['size'], digest: 'x' }],
        facts: [],
      },
      failure: null,
      warnings: [],
      ended: 'settled',
    },
  ],
  failures: [{ code: 'setup-failed', params: { command: 'npm ci' } }],
};

export const baseline: BaselineDocument = {
  version: 1,
  project: 'shop',
  snapshot,
  history: [
    {
      commit: snapshot.commit,
      measured: '2026-01-01T00:01:00.000Z',
      fingerprint: { node: '24.0.0' },
      configs: { app: 'abc' },
      answer: 'no',
      values: [{ check: 'app', metric: snapshot.checks[0]!.metrics[0]!, value: 17, noise: null }],
      regressions: [{ check: 'app', metric: 'size', acceptedBy: '@ana' }],
    },
  ],
};
