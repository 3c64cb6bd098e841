import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atTheEdge } from '../../bench/decisions/edge.ts';
import { budgetsOf, openRoom, type Room } from '../../bench/decisions/folders.ts';
import { decisions } from '../../bench/decisions/index.ts';
import { judgeAgain } from '../../bench/decisions/judge-again.ts';
import { readOptions } from '../../bench/decisions/options.ts';
import { RULES } from '../../bench/decisions/peers/index.ts';
import { mend, readRecording, type Recording } from '../../bench/decisions/record.ts';
import { scoreAll, type Scored, seriesOf } from '../../bench/decisions/score.ts';
import { tables } from '../../bench/decisions/table.ts';
import { record } from './recorded.ts';

const GATES = { 0: 8, 2: 4, 5: 8, 10: 4, 20: 4 };

let room: Room;
let folder: string;
let file: string;
let recording: Recording;
let scored: readonly Scored[];
let text: string;

beforeAll(async () => {
  room = await openRoom();
  folder = await mkdtemp(join(tmpdir(), 'pierce-recorded-'));
  file = await record(folder, GATES, room);
  recording = await readRecording(file);
  scored = scoreAll(recording.gates, 'cpu');
  text = await tables(recording, room);
});

afterEach(() => void jest.restoreAllMocks());

afterAll(async () => {
  await room[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

/** Cells of the rows of the table whose heading begins with these words. */
function tableOf(beginning: string): readonly (readonly string[])[] {
  const part = text.split('\n\n').find((block) => block.startsWith(`| ${beginning}`))!;
  return part.split('\n').map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const rulingsOf = (rule: string, change: number) =>
  scored
    .find((one) => one.rule === rule)!
    .scores.filter(({ gate }) => gate.change === change)
    .map(({ ruling }) => ruling);

test('every gate of the recording is judged, by Pierce and by every peer', () => {
  expect(scored.map(({ rule }) => rule)).toEqual(['**Pierce**', ...RULES.map(({ name }) => name)]);
  for (const { scores } of scored) expect(scores).toHaveLength(28);
});

test('unchanged gates pass, planted changes are caught, an allowed one is not blocked', () => {
  expect(rulingsOf('**Pierce**', 0)).toEqual(Array(8).fill('pass'));
  expect(rulingsOf('**Pierce**', 2)).toEqual(Array(4).fill('pass'));
  for (const change of [5, 10, 20])
    expect(new Set(rulingsOf('**Pierce**', change))).toEqual(new Set(['fail']));
});

test('peers are told apart: a ratio of 200 % sees nothing, one of 110 % the 20 %, a test without tolerance blocks 2 %', () => {
  expect(new Set(rulingsOf('github-action-benchmark, 200 %', 20))).toEqual(new Set(['pass']));
  expect(new Set(rulingsOf('github-action-benchmark, 110 %', 20))).toEqual(new Set(['fail']));
  expect(new Set(rulingsOf('github-action-benchmark, 110 %', 5))).toEqual(new Set(['pass']));
  expect(rulingsOf('benchstat, p < 0.05', 2)).toContain('fail');
  expect(new Set(rulingsOf('tachometer, condition +tolerance', 20))).toEqual(new Set(['fail']));
});

test('peers get at least 50 readings a side, and all that Pierce had', () => {
  for (const gate of recording.gates) {
    const { base, head } = seriesOf(gate, 'cpu');
    expect(Math.min(base.length, head.length)).toBeGreaterThanOrEqual(50);
    expect(head.slice(0, gate.head.checks[0]!.rounds.length)).toEqual(
      gate.head.checks[0]!.rounds.map(({ values }) => values['cpu']),
    );
  }
});

test('at the edge the tolerance is what a long run found of the change', async () => {
  const found = (effect: number) => ({
    ...recording,
    effects: [{ ...recording.effects[0]!, change: 2, metric: 'cpu', effect }],
  });
  const edge = await atTheEdge(found(0.021), 'cpu', room);
  expect(edge.map(({ tolerance }) => tolerance)).toEqual(Array(4).fill(2.1));
  expect(edge.map(({ verdicts }) => verdicts['cpu'])).not.toContain('fail');
  const [strict] = await atTheEdge(found(0.0001), 'cpu', room);
  expect(strict!.verdicts['cpu']).not.toBe('pass');
  expect(await atTheEdge({ ...recording, effects: [] }, 'cpu', room)).toEqual([]);
});

test('the table of rules has a column for each question and a row for each rule', () => {
  const [heads, line, ...rows] = tableOf('cpu: rule');
  expect(heads).toEqual([
    'cpu: rule',
    'unchanged: false alarms',
    'passed',
    '+2 %, allowed: blocked',
    '+5 %: caught',
    '+10 %: caught',
    '+20 %: caught',
    'at the edge: blocked',
    'missed',
    'undecided',
    'seconds: median, 90 %',
  ]);
  expect(line).toEqual(heads!.map(() => '---'));
  for (const row of rows) expect(row).toHaveLength(heads!.length);
  expect(rows[0]!.slice(0, 10)).toEqual([
    '**Pierce**',
    '0 of 8 (≤ 31.2 %)',
    '8 of 8',
    '0 of 4',
    '8 of 8',
    '4 of 4',
    '4 of 4',
    '0 of 0',
    '0 of 16',
    '0 of 28',
  ]);
});

test('the table of subjects counts every outcome, and that of effects tells the steps', () => {
  const rows = tableOf('Pierce, cpu').slice(2);
  expect(rows.map((row) => row.slice(0, 4))).toEqual(
    Object.entries(GATES).map(([change, count]) => [
      'short',
      `+${change} %`,
      change === '0' || change === '5' ? '2 %' : '5 %',
      String(count),
    ]),
  );
  expect(tableOf('true effect')[2]).toEqual([
    'short',
    'cpu',
    '+20 %',
    '100, 120',
    '+20.00 %',
    '+19.00 % to +21.00 %',
    '200',
  ]);
});

test('judged again the verdicts are the same; one that was altered is told', async () => {
  expect(await judgeAgain(recording.gates, room)).toEqual([]);
  const [first, ...others] = recording.gates;
  const altered = { ...first!, verdicts: { cpu: 'fail' as const } };
  expect(await judgeAgain([altered, ...others], room)).toEqual([
    'short +0 % number 1, cpu: fail when measured, pass now',
  ]);
});

test('--judge prints the tables of a recording and measures nothing', async () => {
  const printed: string[] = [];
  jest.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
  expect(await decisions(['--judge', file])).toBe(0);
  expect(printed[0]).toBe(text);
  expect(printed[1]).toContain('28 of 28 verdicts as when measured');
});

test('a recording that was cut off in the middle of a line is read up to there, and can be gone on with', async () => {
  const torn = join(folder, 'torn.jsonl');
  await writeFile(torn, await readFile(file));
  await appendFile(torn, '{"entry":"gate","subj');
  expect(await readRecording(torn)).toEqual(recording);
  await mend(torn);
  expect(await readFile(torn, 'utf8')).toBe(await readFile(file, 'utf8'));
});

test('a recording is never written over, and a wrong flag is told with how to use them', async () => {
  const told: string[] = [];
  jest.spyOn(console, 'error').mockImplementation((line: string) => void told.push(line));
  expect(await decisions(['--out', file])).toBe(1);
  expect(await decisions(['--gates', 'many'])).toBe(1);
  expect(await decisions(['--only', 'lighthouse'])).toBe(1);
  expect(await decisions(['--fast'])).toBe(1);
  expect(told[0]).toContain('is there already; --resume goes on with it');
  expect(told[1]).toContain('many is not a whole number');
  expect(told[2]).toContain('subjects: http, cpu, short, alloc');
  expect(told[3]).toContain('npm run bench -- decisions');
  expect(await readRecording(file)).toEqual(recording);
});

test('as it is run in full: 25 unchanged gates of each of four subjects, 20 of each planted change', () => {
  const { gates, planted, subjects, changes, rounds } = readOptions([]);
  expect({ gates, planted, rounds, changes }).toEqual({ gates: 25, planted: 20, rounds: 50, changes: null });
  expect(subjects.map(({ name, changes: each }) => `${name} ${each.join(' ')}`)).toEqual([
    'http 0 2 6 10 20',
    'cpu 0 2 5 10 20',
    'short 0 2 5 10 20',
    'alloc 0 2 5 10 20',
  ]);
});

test('a budget has a minute unless another time is asked for', () => {
  const limitOf = (...args: string[]): string =>
    /timeLimit: [^ ]+ s/.exec(budgetsOf(readOptions(args).subjects[0]!, 0, false))![0];
  expect(limitOf()).toBe('timeLimit: 60 s');
  expect(limitOf('--seconds', '20')).toBe('timeLimit: 20 s');
});
