import { PierceError } from '../../errors.ts';
import type { Finding, Reading } from '../../model/index.ts';
import type { Lab, Probe } from '../kind.ts';
import type { Collected } from './collect.ts';
import { evidenceOf } from './evidence.ts';
import { DEFAULTS, type WorkOptions } from './options.ts';
import { countRun } from './run.ts';
import { countService } from './service.ts';
import { tallyOf } from './tally.ts';

/**
 * Each reading is one run, or one fresh instance of the service. Readings reject with `work-nothing-of-yours`, or as
 * `countRun` and `countService` do.
 */
export async function openProbe(options: WorkOptions, lab: Lab): Promise<Probe> {
  return {
    read: async (signal) => {
      const count = options.service === undefined ? countRun : countService;
      return await readingOf(await count(options, lab, signal), options, lab);
    },
    [Symbol.asyncDispose]: async () => {}, // a reading ends with everything it started
  };
}

async function readingOf(collected: Collected, options: WorkOptions, lab: Lab): Promise<Reading> {
  const { counts } = collected;
  const work = await tallyOf(counts);
  const what = options.run ?? `${options.method ?? DEFAULTS.method} ${options.path ?? DEFAULTS.path}`;
  if (work.totals['calls'] === 0) {
    throw new PierceError('work-nothing-of-yours', {
      what,
      root: lab.root,
      calls: work.totals['calls.node']!,
    });
  }
  const operations =
    options.service === undefined
      ? (options.operations ?? DEFAULTS.operations)
      : (options.requests ?? DEFAULTS.requests);
  const values = Object.entries(work.totals).map(([id, total]) => [id, total / operations] as const);
  const evidence = evidenceOf(work, counts, what, operations, lab.shared);
  return { values: Object.fromEntries(values), evidence, warnings: warningsOf(collected, lab) };
}

function warningsOf({ counts, lost, unseen, failed }: Collected, { stored }: Lab): readonly Finding[] {
  const node = counts[0]?.node ?? '';
  const before = stored?.check.evidence?.facts.find(({ name }) => name === 'node')?.text ?? node;
  return [
    ...(lost.length > 0 ? [{ code: 'work-lost', params: { lost: lost.length } }] : []),
    ...(unseen > 0 ? [{ code: 'work-unseen', params: { unseen } }] : []),
    ...(failed > 0 ? [{ code: 'work-broken-off', params: { failed } }] : []),
    ...(before === node ? [] : [{ code: 'work-node-differs', params: { base: before, head: node } }]),
  ];
}
