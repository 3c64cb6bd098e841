import { existsSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PierceError } from '../../../src/errors.ts';
import { lighthouse, type LighthouseOptions } from '../../../src/kinds/lighthouse/index.ts';
import type { Reading } from '../../../src/model/index.ts';
import type { Daemon, Runner, StartRequest } from '../../../src/platform/process.ts';
import { openLab, type TestLab } from './lab.ts';
import { openSite, type Site } from './site.ts';

/** Milliseconds for a test; the machine may be busy with others. */
const LIMIT = 300_000;
const stack = new AsyncDisposableStack();
let site: Site;
let lab: TestLab;

beforeAll(async () => {
  site = stack.use(await openSite());
  lab = stack.use(await openLab());
});

afterAll(() => stack.disposeAsync());

async function read(
  url: string,
  options: Partial<LighthouseOptions> = {},
  runner: Runner = lab.runner,
  signal = lab.signal,
): Promise<Reading> {
  const defaults = { timeLimit: 60_000 } as const;
  await using probe = await lighthouse.open({ ...defaults, url, ...options }, { ...lab, runner });
  return await probe.read(signal);
}

async function faultOf(act: Promise<unknown>): Promise<PierceError> {
  const fault = await act.then(
    () => new Error('it went well'),
    (error: unknown) => error,
  );
  expect(fault).toBeInstanceOf(PierceError);
  return fault as PierceError;
}

/** The real runner, which tells what it starts. */
function watched(onStart: (daemon: Daemon, request: StartRequest) => void): Runner {
  return {
    run: (request) => lab.runner.run(request),
    start(request) {
      const daemon = lab.runner.start(request);
      onStart(daemon, request);
      return daemon;
    },
  };
}

const profileOf = ({ command }: StartRequest): string => /--user-data-dir=([^']+)/.exec(command)![1]!;

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test.each([
  ['answers 500', '/broken', 'ERRORED_DOCUMENT_REQUEST', /500/],
  ['redirects for ever', '/loop', 'CHROME_INTERSTITIAL_ERROR|NO_FCP', /more than 20 times/],
  ['is no HTML', '/text', 'NOT_HTML', /text\/plain/],
])(
  'a page that %s is an error that says so',
  async (_what, path, code, detail) => {
    const { failure } = await faultOf(read(`${site.url}${path}`));
    expect(failure).toMatchObject({
      code: 'lighthouse-page-failed',
      params: { code: expect.stringMatching(code), detail: expect.stringMatching(detail) },
    });
  },
  LIMIT,
);

test(
  'a service that does not answer is an error that says so',
  async () => {
    await using gone = await openSite();
    const { url } = gone;
    await gone[Symbol.asyncDispose]();
    const { code, message } = await faultOf(read(url));
    expect(code).toBe('lighthouse-page-failed');
    expect(message).toMatch(/ECONNREFUSED|ERR_CONNECTION_REFUSED/); // as full Chrome and as its headless shell say it
  },
  LIMIT,
);

test(
  'a page that leads to another machine is not measured',
  async () => {
    const { failure } = await faultOf(read(`${site.url}/away`));
    expect(failure).toMatchObject({ code: 'lighthouse-left-host', params: { host: 'elsewhere.invalid' } });
  },
  LIMIT,
);

test(
  'a page that paints nothing is tried three times, then an error',
  async () => {
    let started = 0;
    const { failure } = await faultOf(
      read(
        `${site.url}/blank`,
        { timeLimit: 20_000 },
        watched(() => started++),
      ),
    );
    expect(failure).toMatchObject({ code: 'lighthouse-page-failed', params: { code: 'NO_FCP' } });
    expect(started).toBe(3);
  },
  LIMIT,
);

test.each(['/silence', '/stuck'])(
  'a page that never gets anywhere (%s) ends with the time limit',
  async (path) => {
    const { failure } = await faultOf(read(`${site.url}${path}`, { timeLimit: 8000 }));
    expect(failure).toMatchObject({ code: 'lighthouse-too-slow', params: { limit: 8000 } });
  },
  LIMIT,
);

test(
  'a page that loads and never comes to rest is measured with a warning',
  async () => {
    const { values, warnings } = await read(`${site.url}/busy`, { timeLimit: 30_000 });
    expect(values['first-contentful-paint']).toBeGreaterThan(0);
    expect(warnings).toContainEqual({ code: 'lighthouse-page-never-quiet', params: {} });
  },
  LIMIT,
);

test.each([
  ['a script', '/waiting', ['performance'], '/silence?key'],
  ['an image, while it polls', '/waiting-and-busy', ['performance'], '/silence'],
  ['a script, measured for nothing but its accessibility', '/waiting', ['accessibility'], '/silence?key'],
] as const)(
  'a page that paints and waits for ever for %s is an error that names it, at the first attempt',
  async (_what, path, categories, waited) => {
    let started = 0;
    const options = { timeLimit: 20_000, categories };
    const { failure } = await faultOf(
      read(
        `${site.url}${path}`,
        options,
        watched(() => started++),
      ),
    );
    expect(failure).toMatchObject({ code: 'lighthouse-never-loaded', params: { waited, limit: 12_000 } });
    expect(started).toBe(1);
  },
  LIMIT,
);

test(
  'a browser that dies once costs no reading',
  async () => {
    let started = 0;
    const killsFirst = watched(({ pid }) => {
      if (++started === 1) setTimeout(() => process.kill(pid, 'SIGKILL'), 2000);
    });
    const { values } = await read(`${site.url}/plain`, {}, killsFirst);
    expect(values['requests.total']).toBe(1);
    expect(started).toBe(2);
  },
  LIMIT,
);

test(
  'a browser that always dies is an error with how it died',
  async () => {
    const kills = watched(({ pid }) => void setTimeout(() => process.kill(pid, 'SIGKILL'), 2000));
    const { failure } = await faultOf(read(`${site.url}/plain`, {}, kills));
    expect(failure).toMatchObject({
      code: 'browser-died',
      params: { attempts: 3, output: expect.stringMatching(/SIGKILL/) },
    });
  },
  LIMIT,
);

test(
  'a browser that does not start is an error with its last words',
  async () => {
    const { failure } = await faultOf(read(`${site.url}/plain`, { chromeFlags: ['--version'] }));
    expect(failure).toMatchObject({
      code: 'browser-not-started',
      params: { output: expect.stringMatching(/exit code 0/) },
    });
  },
  LIMIT,
);

test.each([0, 1000, 2500])(
  'cancelling %i ms after its start leaves neither a browser nor its profile',
  async (delay) => {
    const started: { pid: number; profile: string }[] = [];
    const cancel = new AbortController();
    const runner = watched(({ pid }, request) => {
      started.push({ pid, profile: profileOf(request) });
      setTimeout(() => cancel.abort(new Error('enough')), delay);
    });
    await expect(read(`${site.url}/`, {}, runner, cancel.signal)).rejects.toThrow('enough');
    const left = started.map(({ pid, profile }) => ({
      running: isRunning(pid),
      profile: existsSync(profile),
    }));
    expect(left).toEqual([{ running: false, profile: false }]);
  },
  LIMIT,
);

test(
  'two checks never run at once',
  async () => {
    let running = 0;
    let most = 0;
    const counts = watched((daemon) => {
      most = Math.max(most, ++running);
      void daemon.ended.then(() => running--);
    });
    const url = `${site.url}/plain`;
    const readings = await Promise.all([read(url, {}, counts), read(url, {}, counts)]);
    expect(readings.map(({ values }) => values['requests.total'])).toEqual([1, 1]);
    expect(most).toBe(1);
  },
  LIMIT,
);
