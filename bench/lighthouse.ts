import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'chrome-launcher';
import bareLighthouse from 'lighthouse';
import { findBrowser } from '../src/platform/chromium.ts';
import type { Case } from './compare.ts';
import { measureOnce } from './check.ts';

const RUNS = 3;
const PAGE = `<!doctype html><title>page</title><h1>A page</h1>${'<p>Words upon words.</p>'.repeat(200)}`;

/** How long a Lighthouse check takes against Lighthouse alone, for the same number of runs of the same page. */
export const lighthouse: Case = {
  name: 'lighthouse',
  what: `lighthouse check, ${RUNS} runs`,
  against: 'Lighthouse alone',
  runs: 3,
  promised: 1.05,
  async open() {
    const server = createServer((_request, response) => response.end(PAGE)).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const folder = await mkdtemp(join(tmpdir(), 'pierce-bench-'));
    const budgets = join(folder, 'budgets.yml');
    await writeFile(
      budgets,
      `version: 1\nproject: bench\nchecks:\n  page:\n    lighthouse: { url: "${url}", runs: ${RUNS} }\n    budgets: { largest-contentful-paint: { max: 60 s } }\n`,
    );
    const browser = await findBrowser();
    return {
      ours: () => measureOnce(budgets, RUNS),
      theirs: async () => {
        for (let run = 0; run < RUNS; run++) await runBare(url, browser.path);
      },
      async [Symbol.asyncDispose]() {
        server.closeAllConnections();
        server.close();
        await rm(folder, { recursive: true });
      },
    };
  },
};

async function runBare(url: string, chromePath: string): Promise<void> {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  const chrome = await launch({ chromePath, chromeFlags: ['--headless=new', '--no-sandbox', ...quiet] });
  try {
    const result = await bareLighthouse(url, {
      port: chrome.port,
      onlyCategories: ['performance'],
      logLevel: 'silent',
    });
    if (result?.lhr.runtimeError) throw new Error(result.lhr.runtimeError.message);
  } finally {
    chrome.kill();
  }
}
