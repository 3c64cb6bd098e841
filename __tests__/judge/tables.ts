/**
 * The figures of docs/statistics.md: `node __tests__/judge/tables.ts [GATES [TABLE...]]`. With 2,000 gates, as they stand
 * there, it takes about half an hour; the tests try the same promises on fewer.
 */
import { bursty, normal } from '../stats/noise.ts';
import { countBlocked, gateOf, tally, type Tally, upperBound } from './counting.ts';
import { madeUp, type Noise, unchanged } from './noises.ts';
import { ms } from './samples.ts';

const GATES = Number(process.argv[2] ?? 2000);
/** Just more than a tolerance of 5 % allows. */
const EDGE = 1.050001;

const percent = (rate: number): string => `${(100 * rate).toFixed(2)} %`;
const row = (...cells: readonly (string | number)[]): void => console.log(`| ${cells.join(' | ')} |`);

function came({ outcomes, blocks }: Tally): readonly (string | number)[] {
  const { pass, fail, inconclusive } = outcomes;
  const [middle, most] = [0.5, 0.9].map((p) => blocks[Math.floor(p * (blocks.length - 1))]!);
  return [pass, fail, inconclusive, `${middle}, ${most}`];
}

function blocked(): void {
  console.log(`\nBlocked wrongly: ${GATES} gates of 50 unchanged budgets, tolerance 0, up to 28 blocks\n`);
  row('noise', 'blocked at 5 %', 'at most', 'blocked at 0.5 %', 'at most');
  for (const [name, noise] of Object.entries(unchanged)) {
    const counts = [0.05, 0.005].map((falseAlarms) =>
      countBlocked(gateOf(50, { tolerance: 0 }, { falseAlarms }), [noise], GATES, 28),
    );
    row(name, ...counts.flatMap((count) => [count, percent(upperBound(count, GATES))]));
  }
}

function shown(): void {
  console.log(`\nThe shown interval: ${GATES} gates of one budget, tolerance 5 %, up to 42 blocks\n`);
  row(
    'noise',
    'true change',
    'above the truth',
    'below',
    'pass',
    'fail',
    'inconclusive',
    'blocks: median, 90 %',
  );
  for (const [name, noise] of Object.entries(unchanged)) {
    for (const factor of [1, EDGE, 1.1]) {
      const found = tally(gateOf(1, { tolerance: 0.05 }), noise, factor, { gates: GATES, atMost: 42 });
      const missed = [found.above, found.below].map((count) => percent(count / GATES));
      row(name, percent(factor - 1), ...missed, ...came(found));
    }
  }
}

/** Normal noise of the logarithm of a block's ratio. */
const normalPairs =
  (scale: number): Noise =>
  () =>
  (random) => [[100, 100 * Math.exp(normal(random, scale)), 100 * Math.exp(normal(random, scale))]];

function takes(): void {
  const gates = Math.min(GATES, 400);
  console.log(`\nWhat it takes: ${gates} runs, tolerance 5 %, normal noise, up to 94 blocks\n`);
  row('noise of a block', 'head worse by', 'thresholds', 'pass', 'fail', 'inconclusive', 'blocks');
  for (const noise of [0.02, 0.05, 0.1]) {
    for (const factor of [1, 1.1, 1.2]) {
      for (const thresholds of [1, 20]) {
        const gate = gateOf(1, { tolerance: 0.05 }, { falseAlarms: 0.005 / thresholds });
        const found = tally(gate, normalPairs(noise), factor, { gates, atMost: 94 });
        row(percent(noise), percent(factor - 1), thresholds, ...came(found));
      }
    }
  }
}

function controlled(): void {
  console.log(`\nTrue failures that a control keeps from counting: ${GATES} gates, up to 94 blocks\n`);
  row(
    'promise',
    'noise',
    'with a control',
    'pass',
    'fail',
    'inconclusive',
    'of these control-moved',
    'blocks',
  );
  const promises = {
    'tolerance 5 %, head 15 % worse': { tolerance: 0.05 },
    'max 108 ms, head 115 ms': { max: ms(108) },
  };
  for (const [promise, thresholds] of Object.entries(promises)) {
    for (const noise of [0.02, 0.05]) {
      const found = tally(gateOf(1, thresholds), normalPairs(noise), 1.15, { gates: GATES, atMost: 94 });
      const [pass, fail, inconclusive, blocks] = came(found);
      const cells = [found.controlled, pass!, fail!, inconclusive!, found.moved, blocks!];
      row(promise, percent(noise), ...cells);
    }
  }
}

/** A head of 21.3 ms beside a base of 19.9 ms. */
const beyond: Noise = () => (random) => [
  [19.9 * bursty(random), 21.3 * bursty(random), 19.9 * bursty(random)],
];

function limits(): void {
  const gate = gateOf(1, { max: ms(20), tolerance: 0.15 });
  const { outcomes } = tally(gate, beyond, 1, { gates: GATES, atMost: 42 });
  console.log(`\nHead 21.3 ms, base 19.9 ms, limit 20 ms, tolerance 15 %: ${JSON.stringify(outcomes)}`);
  for (const limit of [90, 100, 101]) {
    const around = gateOf(5, { max: ms(limit) }, { falseAlarms: 0.05 });
    const count = countBlocked(around, [madeUp['bursts']!], GATES, 28);
    console.log(`Unchanged head around 100 ms, limit ${limit} ms, rate 5 %: ${count} of ${GATES} blocked`);
  }
}

const TABLES = { blocked, shown, takes, controlled, limits };
const wanted = process.argv.slice(3);
for (const [name, table] of Object.entries(TABLES)) if (wanted.length === 0 || wanted.includes(name)) table();
