/** Pages are of this machine: asked for, reached by redirects, or gone to by a script. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import type { Result } from 'lighthouse';
import { isLoopback } from '../../../src/kinds/lighthouse/names.ts';
import { judged, type Job } from '../../../src/kinds/lighthouse/outcome.ts';
import { mistakes } from '../../../src/kinds/lighthouse/options.ts';
import { followRedirects } from '../../../src/kinds/lighthouse/redirects.ts';

const ELSEWHERE = [
  'http://169.254.169.254/latest/meta-data/',
  'http://[::ffff:169.254.169.254]/',
  'http://[::ffff:127.0.0.1]/',
  'http://2852039166/',
  'http://0xa9fea9fe/',
  'http://0251.0376.0251.0376/',
  'http://168.63.129.16/',
  'http://[fd00:ec2::254]/',
  'http://0.0.0.0/',
  'http://localhost.example.com/',
  'http://127.0.0.1.nip.io/',
  'http://127.0.0.1@example.com/',
  'http://127.0.0.1:80@example.com/',
  'http://10.0.0.1/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,x',
  'ftp://127.0.0.1/',
  'chrome://version',
  'about:blank',
];

test.each(ELSEWHERE)('%s is not measured, whoever names it', async (url) => {
  expect(isLoopback(url)).toBe(false);
  expect(mistakes({ url }).map(({ option }) => option)).toEqual(['url']);
  const job: Job = {
    url: 'http://127.0.0.1:1/',
    preset: 'mobile',
    order: { categories: [], audits: [], skip: [], needed: [] },
    headers: {},
    timeLimit: 1000,
    chromeFlags: [],
  };
  const page = {
    requestedUrl: job.url,
    mainDocumentUrl: job.url,
    finalDisplayedUrl: job.url,
    audits: {},
    runWarnings: [],
  };
  for (const gone of [{ mainDocumentUrl: url }, { finalDisplayedUrl: url }]) {
    const outcome = await judged(job, { ...page, ...gone } as unknown as Result);
    expect(outcome).toMatchObject({ error: { code: 'lighthouse-left-host' }, again: false });
  }
});

test.each([
  'http://127.0.0.1:3000/',
  'http://localhost/',
  'http://shop.localhost:8080/',
  'https://[::1]/',
  'http://0x7f000001/',
])('%s is this machine', (url) => {
  expect(isLoopback(url)).toBe(true);
});

test.each([
  'http://169.254.169.254/',
  '//169.254.169.254/',
  'http://[::ffff:169.254.169.254]/',
  'http://127.0.0.1@10.0.0.1/',
])('a redirect to %s is told, and not followed', async (location) => {
  const server = createServer((_request, response) => response.writeHead(302, { location }).end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const end = await followRedirects(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  expect(end).toHaveProperty('away');
});
