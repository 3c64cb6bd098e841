/** How a reading goes wrong, for the tests of failing pages and browsers: a real site, a real browser, a watched runner. */
import { afterAll, beforeAll, expect } from '@jest/globals';
import { PierceError } from '../../../src/errors.ts';
import { lighthouse, type LighthouseOptions } from '../../../src/kinds/lighthouse/index.ts';
import type { Reading } from '../../../src/model/index.ts';
import type { Daemon, Runner, StartRequest } from '../../../src/platform/process.ts';
import { openLab, type TestLab } from './lab.ts';
import { openSite, type Site } from './site.ts';

/** Milliseconds for a test; the machine may be busy with others. */
export const LIMIT = 300_000;

const stack = new AsyncDisposableStack();
export let site: Site;
export let lab: TestLab;

beforeAll(async () => {
  site = stack.use(await openSite());
  lab = stack.use(await openLab());
});

afterAll(() => stack.disposeAsync());

/** Takes one reading of the page at this address. */
export async function read(
  url: string,
  options: Partial<LighthouseOptions> = {},
  runner: Runner = lab.runner,
  signal = lab.signal,
): Promise<Reading> {
  const defaults = { timeLimit: 60_000 } as const;
  await using probe = await lighthouse.open({ ...defaults, url, ...options }, { ...lab, runner });
  return await probe.read(signal);
}

/** The error that this ends in. */
export async function faultOf(act: Promise<unknown>): Promise<PierceError> {
  const fault = await act.then(
    () => new Error('it went well'),
    (error: unknown) => error,
  );
  expect(fault).toBeInstanceOf(PierceError);
  return fault as PierceError;
}

/** The real runner, which tells what it starts. */
export function watched(onStart: (daemon: Daemon, request: StartRequest) => void): Runner {
  return {
    run: (request) => lab.runner.run(request),
    start(request) {
      const daemon = lab.runner.start(request);
      onStart(daemon, request);
      return daemon;
    },
  };
}
