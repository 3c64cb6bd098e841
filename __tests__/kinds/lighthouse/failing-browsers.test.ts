import { existsSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { StartRequest } from '../../../src/platform/process.ts';
import { faultOf, LIMIT, read, site, watched } from './failing.ts';

const profileOf = ({ command }: StartRequest): string => /--user-data-dir=([^']+)/.exec(command)![1]!;

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

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
