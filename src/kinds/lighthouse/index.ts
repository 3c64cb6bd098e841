/**
 * Measures a page in a real browser with Lighthouse: one run per reading, each in a Chrome that was never used before.
 * Its opinion: a budget may name anything Lighthouse measures by Lighthouse's own id, and what a run did not measure is
 * no value, never 0. It loads pages of this machine only, never two at once, and publishes derived fields only, because
 * Lighthouse's own report holds the headers that were sent.
 */
import type { Fact } from '../../model/index.ts';
import { type Browser, browserVersion, findBrowser } from '../../platform/chromium.ts';
import type { Kind, Lab } from '../kind.ts';
import { evidenceOf } from './evidence.ts';
import { LIGHTHOUSE_VERSION } from './metrics.generated.ts';
import { DEFAULTS, known, type LighthouseOptions, mistakes, schema } from './options.ts';
import { wantedBy } from './order.ts';
import type { Job } from './outcome.ts';
import { runLighthouse } from './run.ts';
import { openThread } from './thread.ts';
import { valuesOf } from './values.ts';

export type { LighthouseOptions } from './options.ts';

export const lighthouse: Kind<LighthouseOptions> = {
  name: 'lighthouse',
  title: 'a page in a real browser',
  schema,
  metricSets: [{ known, reported: '^user-timing\\.' }],
  implied: {},
  rounds: ({ runs = DEFAULTS.runs }) => ({ atLeast: runs, atMost: MOST_ROUNDS, warmUp: 0 }),
  mistakes,
  fixedBy: ({ url }) => (url === undefined ? null : 'url'),

  async versions(root) {
    const browser = await find(root).then(
      ({ version }) => version,
      () => 'none',
    );
    return { browser, lighthouse: LIGHTHOUSE_VERSION };
  },

  async open(options, lab) {
    const { browser, version } = await sharedBrowser(lab);
    const wanted = wantedBy(options, lab.budgets);
    const job: Job = {
      url: await addressOf(options, lab),
      preset: options.preset ?? DEFAULTS.preset,
      order: wanted.order,
      headers: options.headers ?? {},
      timeLimit: options.timeLimit ?? DEFAULTS.timeLimit,
      chromeFlags: options.chromeFlags ?? [],
    };
    const thread = openThread();
    const setting = { job, browser, runner: lab.runner, thread };
    return {
      async read(signal) {
        const result = await runLighthouse(setting, signal);
        return {
          ...valuesOf(result, wanted),
          evidence: evidenceOf(result, factsOf(browser, version)),
        };
      },
      [Symbol.asyncDispose]: () => thread[Symbol.asyncDispose](),
    };
  },
};

/** Enough to tell a few percent on a quiet machine; a run takes five seconds, so more would take longer than they tell. */
const MOST_ROUNDS = 40;

interface Found {
  readonly browser: Browser;
  readonly version: string;
}

/** Both sides use one browser: another browser would be another measurement. */
async function sharedBrowser(lab: Lab): Promise<Found> {
  const found = (lab.shared.get('browser') as Promise<Found> | undefined) ?? find(lab.root);
  lab.shared.set('browser', found);
  return await found;
}

async function find(project: string): Promise<Found> {
  const browser = await findBrowser({ project });
  return { browser, version: await browserVersion(browser) };
}

function factsOf(browser: Browser, version: string): Fact[] {
  const sandbox = browser.flags.includes('--no-sandbox') ? ', without its sandbox' : '';
  return [
    { name: 'browser', text: `${version} (${browser.source}${sandbox})`, explains: [] },
    { name: 'Lighthouse', text: LIGHTHOUSE_VERSION, explains: [] },
  ];
}

async function addressOf({ service, path = '/', url }: LighthouseOptions, lab: Lab): Promise<string> {
  if (service === undefined) return url!;
  return `${(await lab.service(service)).url}${path}`;
}
