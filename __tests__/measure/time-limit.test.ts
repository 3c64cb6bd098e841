import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kind, Lab } from '../../src/kinds/kind.ts';
import { measure } from '../../src/measure/index.ts';
import type { ServicePlan } from '../../src/model/index.ts';
import { createRunner, type OwnRunner } from '../../src/platform/process.ts';
import { plan } from '../judge/samples.ts';
import { scriptedCheck, scriptedKind } from '../support/scripted.ts';

let folder: string;
let runner: OwnRunner;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pierce-time-limit-'));
  runner = createRunner();
});

afterEach(async () => {
  await runner[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

/** A service that starts and never answers, and is waited for until long after the time limit. */
const hanging: ServicePlan = {
  name: 'api',
  run: 'echo $$ > pid; exec sleep 300',
  ready: 'http://127.0.0.1:${PORT}/',
  env: {},
  readyTimeout: 60_000,
  at: scriptedCheck.at,
};

const kindWith = (freshBy: 'opening' | 'reading', open: (lab: Lab) => Promise<unknown>): Kind => {
  const kind = scriptedKind(() => 1, { freshBy });
  return {
    ...kind,
    open: async (options, lab) => {
      await open(lab);
      return await kind.open(options, lab);
    },
  };
};

test.each([
  ['anew for each block', kindWith('opening', (lab) => lab.service('api'))],
  ['for all checks', kindWith('reading', (lab) => lab.service('api'))],
  ['as a further instance', kindWith('reading', (lab) => lab.instance('api', {}))],
])('the time limit holds also while a service hangs that is started %s, and ends it', async (_how, kind) => {
  const started = performance.now();
  const [head] = await measure({
    plan: plan([scriptedCheck], { timeLimit: 1000 }, { services: [hanging] }),
    kinds: [kind],
    targets: [{ side: 'head', root: folder, commit: { sha: null, ref: null, dirty: false }, checks: null }],
    stored: null,
    shard: null,
    cell: null,
    runner,
    signal: new AbortController().signal,
    cores: 1,
    standing: () => 'open',
    onProgress: () => {},
  });
  expect(performance.now() - started).toBeLessThan(6000);
  expect(head.checks).toMatchObject([{ ended: 'time-limit', failure: null, rounds: [] }]);
  const pid = Number(readFileSync(join(folder, 'pid'), 'utf8'));
  expect(() => process.kill(pid, 0)).toThrow('ESRCH');
});
