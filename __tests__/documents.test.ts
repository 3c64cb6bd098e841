import { expect, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReport, readSnapshot } from '../src/documents/index.ts';
import type { Report, Snapshot } from '../src/model/index.ts';
import { snapshot } from './documents/sample.ts';
import { no, undecided } from './report/sample.ts';
import { render } from '../src/report/index.ts';
import { makeFolder } from './support/repository.ts';

async function readBack(text: string): Promise<Snapshot> {
  using folder = makeFolder();
  const path = join(folder.path, 'snapshot.json');
  writeFileSync(path, text);
  return await readSnapshot(path, 'shop');
}

test('a snapshot is read back as it was written', async () => {
  expect(await readBack(JSON.stringify(snapshot))).toEqual(snapshot);
});

test.each([
  ['half a file', JSON.stringify(snapshot).slice(0, 100), 'document-not-json'],
  ['nothing', '', 'document-not-json'],
  ['another document', '{"version":1}', 'document-invalid'],
  ['a later version', JSON.stringify({ ...snapshot, version: 2 }), 'document-version'],
  ['a surplus key', JSON.stringify({ ...snapshot, answer: 'yes' }), 'document-invalid'],
  [
    'a number that is none',
    JSON.stringify(snapshot).replace('{"size":17}', '{"size":null}'),
    'document-invalid',
  ],
  [
    'a way of measuring that there is not',
    JSON.stringify(snapshot).replace('"in-turn"', '"by-magic"'),
    'document-invalid',
  ],
  [
    'a reason that carries more than names and numbers',
    JSON.stringify(snapshot).replace('"params":{}', '"params":{"code":{}}'),
    'document-invalid',
  ],
  [
    'a check that does not say how it was measured',
    JSON.stringify({
      ...snapshot,
      checks: snapshot.checks.map((check) => ({ ...check, schedule: undefined })),
    }),
    'document-invalid',
  ],
  ['a shard that is none', JSON.stringify({ ...snapshot, shard: { index: 0, of: 2 } }), 'document-invalid'],
  ['a cell without a name', JSON.stringify({ ...snapshot, cell: '' }), 'document-invalid'],
  ['another project', JSON.stringify({ ...snapshot, project: 'blog' }), 'snapshot-other-project'],
])('%s is refused', async (_what, text, code) => {
  await expect(readBack(text)).rejects.toMatchObject({ code });
});

const readBackReport = async (text: string): Promise<Report> => {
  using folder = makeFolder();
  const path = join(folder.path, 'report.json');
  writeFileSync(path, text);
  return await readReport(path);
};

test('a report is read back as it was written, with how each check was measured', async () => {
  for (const report of [no, undecided]) {
    expect(report.schedules.length).toBeGreaterThan(0);
    expect(await readBackReport(render(report, 'json'))).toEqual(report);
  }
});

test('a report that does not say how its checks were measured is refused', async () => {
  const { schedules, ...others } = no;
  const text = JSON.stringify({
    ...others,
    schedules: schedules.map((schedule) => ({ ...schedule, why: undefined })),
  });
  for (const refused of [JSON.stringify(others), text])
    await expect(readBackReport(refused)).rejects.toMatchObject({ code: 'document-invalid' });
});

test('a file that is not there, and a folder, are refused', async () => {
  using folder = makeFolder();
  await expect(readReport(join(folder.path, 'gone.json'))).rejects.toMatchObject({
    code: 'document-unreadable',
  });
  await expect(readReport(folder.path)).rejects.toMatchObject({ code: 'document-unreadable' });
});
