import { fork } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import type { Case } from './compare.ts';
import { measureOnce } from './check.ts';

/** Each block opens anew, warms up and takes four windows. */
const BLOCKS = 8;
const ROUNDS = 4 * BLOCKS;
const WINDOW = 250;
const WARM_UP = 250;
const SERVER = `require('node:http').createServer((_, response) => response.end('ok'))
  .listen(0, '127.0.0.1', function () { process.send(this.address().port); });
process.on('disconnect', () => process.exit());`;

/** How long an HTTP check takes against autocannon alone, for the same connections and the same time under load. */
export const http: Case = {
  name: 'http',
  what: `http check, ${ROUNDS} windows of ${WINDOW} ms`,
  against: 'autocannon alone, one run of as long',
  runs: 5,
  promised: 1.05,
  async open() {
    const folder = await mkdtemp(join(tmpdir(), 'pierce-bench-'));
    await writeFile(join(folder, 'server.cjs'), SERVER);
    const server = fork(join(folder, 'server.cjs'));
    const port = await new Promise((resolve) => server.once('message', resolve));
    const url = `http://127.0.0.1:${port}/`;
    const budgets = join(folder, 'budgets.yml');
    await writeFile(
      budgets,
      `version: 1\nproject: bench\nchecks:\n  api:\n    http: { url: "${url}", window: ${WINDOW} ms, warmUp: ${WARM_UP} ms, connections: 10 }\n    budgets: { latency.p50: { max: 60 s } }\n`,
    );
    return {
      ours: () => measureOnce(budgets, ROUNDS),
      theirs: () =>
        autocannon({ url, connections: 10, duration: (BLOCKS * WARM_UP + ROUNDS * WINDOW) / 1000 }),
      async [Symbol.asyncDispose]() {
        server.disconnect();
        await rm(folder, { recursive: true });
      },
    };
  },
};
