/**
 * Measures a page in a real browser with Lighthouse: one run per reading, each in a Chrome that was never used before.
 * Its opinion: a budget may name anything Lighthouse measures by Lighthouse's own id, and what a run did not measure is
 * no value, never 0. It loads pages of this machine only, never two at once, and publishes derived fields only, because
 * Lighthouse's own report holds the headers that were sent.
 */
import { type Browser, browserVersion, findBrowser } from '../../platform/chromium.ts';
import type { Kind, Lab } from '../kind.ts';
import { evidenceOf } from './evidence.ts';
import { LIGHTHOUSE_VERSION } from './metrics.generated.ts';
import { known, type LighthouseOptions, mistakes, schema } from './options.ts';
import { wantedBy } from './order.ts';
import { type Job, runLighthouse } from './run.ts';
import { valuesOf } from './values.ts';

export type { LighthouseOptions } from './options.ts';

export const lighthouse: Kind<LighthouseOptions> = {
  name: 'lighthouse',
  title: 'a page in a real browser',
  schema,
  metricSets: [{ known, reported: '^user-timing\\.' }],
  implied: {},
  rounds: ({ runs }) => ({ atLeast: runs, atMost: MOST_ROUNDS, warmUp: 0 }),
  mistakes,

  async versions() {
    const browser = await findBrowser();
    return { browser: await browserVersion(browser), lighthouse: LIGHTHOUSE_VERSION };
  },

  async open(options, lab) {
    const browser = await sharedBrowser(lab);
    const wanted = wantedBy(options, lab.budgets);
    const job: Job = {
      url: await addressOf(options, lab),
      preset: options.preset,
      order: wanted.order,
      headers: options.headers ?? {},
      timeLimit: options.timeLimit ?? 60_000,
      chromeFlags: options.chromeFlags ?? [],
    };
    return {
      async read(signal) {
        const result = await runLighthouse(job, browser, lab.runner, signal);
        return { ...valuesOf(result, wanted), evidence: evidenceOf(result, browser, wanted.metrics) };
      },
      async [Symbol.asyncDispose]() {},
    };
  },
};

/** Enough to tell a few percent on a quiet machine; a run takes five seconds, so more would take longer than they tell. */
const MOST_ROUNDS = 40;

/** Both sides use one browser: another browser would be another measurement. */
async function sharedBrowser(lab: Lab): Promise<Browser> {
  const found = (lab.shared.get('browser') as Promise<Browser> | undefined) ?? findBrowser({ project: lab.root });
  lab.shared.set('browser', found);
  return await found;
}

async function addressOf({ service, path = '/', url }: LighthouseOptions, lab: Lab): Promise<string> {
  if (service === undefined) return url!;
  return `${(await lab.service(service)).url}${path}`;
}
