import { expect, test } from '@jest/globals';
import { pytest } from '../../src/formats/pytest.ts';
import { fault, listed, valueOf, written } from './support.ts';

test('reads every round under the full name', () => {
  expect(listed(pytest.read(written('pytest.json')))).toEqual([
    'tests/test_sort.py::test_sort[100] | ms | lower | sampled',
    'tests/test_sort.py::test_sort[1000] | ms | lower | sampled',
    'tests/test_sort.py::test_join | ms | lower | sampled',
  ]);
});

test('reads the median where the rounds were not saved', () => {
  const text = written('pytest-autosave.json');
  const { median } = JSON.parse(text).benchmarks[2].stats;
  expect(valueOf(pytest.read(text), 'tests/test_sort.py::test_join')).toBeCloseTo(median * 1000, 12);
});

test("python's NaN is named with its place", () => {
  const text = written('pytest.json').replace(/"data": \[\s+[\d.e-]+/, '"data": [\n   NaN');
  expect(fault(pytest, text)).toMatch(/^format-broken-json: .* at line \d+, column 4: NaN,/);
});

test('a run in which nothing was selected is an error', () => {
  expect(fault(pytest, '')).toContain('format-nothing');
  expect(fault(pytest, '{"benchmarks": []}')).toContain('format-no-benchmarks');
});
