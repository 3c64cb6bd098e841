/** Our own rules for workflows: every workflow keeps them, and every rule catches what it is for. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { workflows } from '../../scripts/workflows.ts';
import { objectionsTo, RULES } from './rules.ts';
import { allWorkflows, readWorkflow, TOP } from './workflow.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');

test.each(allWorkflows().map((workflow) => [workflow.path, workflow] as const))(
  '%s keeps every rule',
  (_path, workflow) => {
    expect(objectionsTo(workflow)).toEqual([]);
  },
);

test('the rules look at all that there is: own workflows, those to copy, and those in pages', () => {
  const paths = allWorkflows().map(({ path }) => path);
  for (const what of ['', '-forks', '-publish', '-baseline', '-release']) {
    expect(paths).toContain(`.github/workflows/performance${what}.yml`);
    expect(paths).toContain(`examples/workflows/performance${what}.yml`);
  }
  expect(paths).toContain('examples/workflows/performance-shards.yml');
  expect(paths.filter((path) => path.startsWith('README.md')).length).toBeGreaterThan(0);
});

test('every rule has a fixture that breaks it, and no fixture is left over', () => {
  const rules = new Set(readdirSync(FIXTURES).map((name) => name.replace(/(-\d)?\.yml$/, '')));
  expect(rules).toEqual(new Set([...RULES.map(({ name }) => name), 'language-service', 'actionlint']));
});

test.each(
  readdirSync(FIXTURES)
    .filter((name) => !/^(language-service|actionlint)/.test(name))
    .map((name) => [name]),
)('%s is caught by the rule of that name, and by no other', (name) => {
  const text = readFileSync(join(FIXTURES, name), 'utf8');
  const objections = objectionsTo(readWorkflow({ path: name, text }));
  expect(objections).not.toEqual([]);
  expect(new Set(objections.map((objection) => objection.split(':')[0]))).toEqual(
    new Set([name.replace(/(-\d)?\.yml$/, '')]),
  );
});

test('what users copy is what Pierce itself runs, but for the place of the action', () => {
  for (const [path, text] of Object.entries(workflows())) {
    expect(readFileSync(join(TOP, path), 'utf8')).toBe(text);
    expect(text).not.toMatch(/uses: \.|Pierce itself/);
  }
});
