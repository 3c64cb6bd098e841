import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { unitsOf } from '../../src/budgets/quantity.ts';
import { readBudgets } from '../../src/budgets/load.ts';
import { buildSchema } from '../../src/budgets/schema.ts';
import { kinds as realKinds } from '../../src/kinds/index.ts';
import { errorOf } from './kinds.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/budgets-file.md'), 'utf8');
const [example = ''] = page.match(/(?<=```yaml\n)[^]*?(?=```)/) ?? [];

test('the example of the documentation is a plan', () => {
  const plan = readBudgets('budgets.yml', example, realKinds);
  expect(plan.checks.map(({ kind }) => kind)).toEqual(['bundle', 'http', 'lighthouse', 'command']);
});

test('the mistake in the documentation is told as it stands there', () => {
  const text =
    'version: 1\nproject: shop\nchecks:\n  app:\n    weigh: { files: "dist/*.js" }\n    budgets:\n      size: { max: 170 ms }\n';
  const [told = 'nothing'] = page.match(/(?<=```text\n)[^]*?(?=\n```)/) ?? [];
  expect(errorOf(text)?.explanation).toContain(told);
});

test('every key and every unit is documented', () => {
  const { properties, definitions } = buildSchema([]) as Record<
    string,
    Record<string, { properties?: object }>
  >;
  const parts = [
    properties,
    properties?.['policy']?.properties,
    ...['service', 'waiver', 'any-budget'].map((name) => definitions?.[name]?.properties),
  ];
  const keys = parts.flatMap((part) => Object.keys(part ?? {})).filter((key) => key !== '$schema');
  const units = [...unitsOf('any'), ...unitsOf('percent')].filter((unit) => unit !== '\u03BCs');
  expect([...keys, ...units].filter((word) => !page.includes(`\`${word}\``))).toEqual([]);
  expect(keys.length).toBeGreaterThan(20);
});
