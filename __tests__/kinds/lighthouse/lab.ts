/** A real lab for the tests of this kind: a real runner, the browser of this machine, and budgets in two words. */
import type { Budget } from '../../../src/model/index.ts';
import type { Lab } from '../../../src/kinds/kind.ts';
import { type Browser, findBrowser } from '../../../src/platform/chromium.ts';
import { createRunner } from '../../../src/platform/process.ts';
import { makeScratch } from '../../../src/platform/scratch.ts';

export type TestLab = Lab & AsyncDisposable & { readonly browser: Browser };

export async function openLab(metrics: readonly string[] = [], with_: Partial<Lab> = {}): Promise<TestLab> {
  await using stack = new AsyncDisposableStack();
  const scratch = stack.use(await makeScratch('lab'));
  const runner = stack.use(createRunner());
  const opened = stack.move();
  return {
    side: 'head',
    check: 'home',
    root: process.cwd(),
    scratch: scratch.path,
    budgets: metrics.map(budgetOf),
    signal: new AbortController().signal,
    service: () => Promise.reject(new Error('this test has no service')),
    instance: () => Promise.reject(new Error('this test has no service')),
    runner,
    shared: new Map(),
    stored: null,
    browser: await findBrowser(),
    ...with_,
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  };
}

export function budgetOf(metric: string): Budget {
  return {
    metric,
    max: { value: 1e9, unit: 'bare' },
    min: null,
    tolerance: null,
    severity: 'fail',
    strict: false,
    owner: null,
    message: null,
    implied: false,
    at: { file: 'budgets.yml', line: 1, column: 1 },
  };
}
