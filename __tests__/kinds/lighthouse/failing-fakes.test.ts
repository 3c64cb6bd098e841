/** Browsers that start well and then go wrong: each ends in an error of ours, in time, with nothing left of it. */
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PierceError } from '../../../src/errors.ts';
import { lighthouse } from '../../../src/kinds/lighthouse/index.ts';
import { makeFolder } from '../../support/repository.ts';
import { openLab, type TestLab } from './lab.ts';

/** Listens as a browser does, and does with each connection what its name says. */
const FAKE = `#!${process.execPath}
const fs = require('node:fs');
if (process.argv.includes('--version')) { console.log('Chromium 1.2.3.4'); process.exit(); }
const profile = process.argv.find((one) => one.startsWith('--user-data-dir=')).split('=')[1];
const mode = process.argv[1].split('/').at(-1);
const acts = {
  closes: (socket) => socket.destroy(),
  hangs: () => {},
  exits: () => process.exit(3),
};
process.on('SIGTERM', () => {});
const server = require('node:net').createServer((socket) => { socket.on('error', () => {}); socket.once('data', () => acts[mode](socket)); });
server.listen(0, '127.0.0.1', () => fs.writeFileSync(profile + '/DevToolsActivePort', server.address().port + '\\n/x'));
`;

const folder = makeFolder({ closes: FAKE, hangs: FAKE, exits: FAKE });
const own = process.env['CHROME_PATH'];
let lab: TestLab;

beforeAll(async () => {
  for (const name of readdirSync(folder.path)) chmodSync(join(folder.path, name), 0o755);
  process.env['CHROME_PATH'] = join(folder.path, 'hangs');
  lab = await openLab();
});

afterAll(async () => {
  if (own === undefined) delete process.env['CHROME_PATH'];
  else process.env['CHROME_PATH'] = own;
  await lab[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

const left = (): readonly string[] =>
  readdirSync('/proc').filter((pid) => {
    try {
      return /^\d+$/.test(pid) && readFileSync(`/proc/${pid}/cmdline`, 'latin1').includes(folder.path);
    } catch {
      return false;
    }
  });

test.each([
  ['closes', /^lighthouse-page-failed$|^browser-died$/, 60_000],
  ['exits', /^browser-died$/, 60_000],
  ['hangs', /^lighthouse-too-slow$/, 6000],
])(
  'a browser that %s when it is asked is an error, never a number',
  async (mode, code, timeLimit) => {
    process.env['CHROME_PATH'] = join(folder.path, mode);
    const shared = new Map();
    await using probe = await lighthouse.open({ url: 'http://127.0.0.1:9/', timeLimit }, { ...lab, shared });
    const fault = await probe.read(lab.signal).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(PierceError);
    expect((fault as PierceError).code).toMatch(code);
    expect(left()).toEqual([]);
  },
  240_000,
);
