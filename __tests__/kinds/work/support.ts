import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PierceError } from '../../../src/errors.ts';
import type { Lab } from '../../../src/kinds/kind.ts';
import { work } from '../../../src/kinds/work/index.ts';
import type { WorkOptions } from '../../../src/kinds/work/options.ts';
import { openServices } from '../../../src/measure/services.ts';
import type { Part, Reading, ServicePlan } from '../../../src/model/index.ts';
import { createRunner } from '../../../src/platform/process.ts';
import { makeFolder } from '../../support/repository.ts';

/** A project in a temporary folder whose work can be counted. */
export interface Project extends AsyncDisposable {
  readonly path: string;
  readonly lab: Lab;
  /** Takes readings, two unless said otherwise. */
  read(options: WorkOptions, times?: number): Promise<readonly [Reading, ...Reading[]]>;
}

/** Makes a project of these files; `run` starts its service, if it has one. `node` in its lines is the Node of this test. */
export function makeProject(
  files: Readonly<Record<string, string>>,
  more: Partial<Lab> = {},
  service: Partial<ServicePlan> = {},
): Project {
  const stack = new AsyncDisposableStack();
  const { path } = stack.use(makeFolder({ 'package.json': '{ "type": "module" }', ...files }));
  const bin = join(path, 'node_modules/.bin');
  mkdirSync(bin, { recursive: true });
  symlinkSync(process.execPath, join(bin, 'node'));
  const runner = stack.use(createRunner({ env: { ...process.env, PATH: `${bin}:${process.env['PATH']}` } }));
  const { signal } = new AbortController();
  const services = stack.use(
    openServices({ services: [planOf(service)], cwd: path, runner, signal, aside: (line) => line }),
  );
  const lab: Lab = {
    side: 'head',
    check: 'search',
    root: path,
    scratch: dirname(bin),
    budgets: [],
    signal,
    service: (name) => services.service(name),
    instance: (name, env) => services.instance(name, env),
    runner,
    shared: new Map(),
    stored: null,
    ...more,
  };
  return {
    path,
    lab,
    async read(options, times = 2) {
      await using probe = await work.open(options, lab);
      const readings: [Reading, ...Reading[]] = [await probe.read(signal)];
      while (readings.length < times) readings.push(await probe.read(signal));
      return readings;
    },
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}

function planOf(more: Partial<ServicePlan>): ServicePlan {
  return {
    name: 'api',
    run: 'node server.js',
    ready: 'http://127.0.0.1:${PORT}/health',
    env: {},
    readyTimeout: 20_000,
    at: { file: 'budgets.yml', line: 3, column: 5 },
    ...more,
  };
}

/** The parts of one reading that are functions and explain this metric, by name and file. */
export function functionsOf({ evidence }: Reading, metric = 'blocks'): Readonly<Record<string, Part>> {
  const parts = (evidence?.parts ?? []).filter(
    ({ group, explains }) => group === 'function' && explains.includes(metric),
  );
  return Object.fromEntries(parts.map((part) => [`${part.name} ${part.place?.file}`, part]));
}

export async function failureOf(promise: Promise<unknown>): Promise<PierceError> {
  const error: unknown = await promise.then(
    () => new Error('it did not fail'),
    (reason: unknown) => reason,
  );
  if (error instanceof PierceError) return error;
  throw error;
}

/** What a reading's fact of this name says. */
export function factOf({ evidence }: Reading, name: string): string | undefined {
  return evidence?.facts.find((fact) => fact.name === name)?.text;
}
