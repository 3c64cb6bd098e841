/** What docs/benchmarks.md says of how Pierce and its peers decided is so. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openRoom } from '../../bench/decisions/folders.ts';
import { RULES } from '../../bench/decisions/peers/index.ts';
import { readRecording } from '../../bench/decisions/record.ts';
import { measuredTables } from '../../bench/decisions/table.ts';

const TOP = join(import.meta.dirname, '../..');
const PAGE = readFileSync(join(TOP, 'docs/benchmarks.md'), 'utf8');
const [, SECTION = ''] = /^## Decisions$([^]*?)^## /m.exec(PAGE) ?? [];

/** Rules that resample a hundred thousand times take most of the time; the rest do, to know whose rows these are. */
const isQuick = ({ name }: { readonly name: string }): boolean => !name.startsWith('criterion');

async function tablesOf(name: string): Promise<readonly string[]> {
  await using room = await openRoom();
  const recording = await readRecording(join(TOP, 'bench/decisions', name));
  return await measuredTables(recording, room, RULES.filter(isQuick));
}

test('the tables of how Pierce and its peers decided are those of the recordings', async () => {
  const rows = [
    ...(await tablesOf('recording.jsonl.gz')),
    ...(await tablesOf('recording-20s.jsonl.gz')).filter((table) => table.startsWith('| Pierce,')),
  ].flatMap((table) => table.split('\n'));
  const told = SECTION.split('\n').filter((line) => line.startsWith('|') && !line.startsWith('| criterion'));
  expect(told.toSorted()).toEqual(rows.toSorted());
});
