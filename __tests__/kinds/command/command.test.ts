import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { PierceError } from '../../../src/errors.ts';
import { command } from '../../../src/kinds/command/index.ts';
import type { CommandOptions } from '../../../src/kinds/command/options.ts';
import type { Lab } from '../../../src/kinds/kind.ts';
import type { Budget } from '../../../src/model/index.ts';
import { createRunner, type OwnRunner, type Runner } from '../../../src/platform/process.ts';

let root: string;
let runner: OwnRunner;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pierce-command-'));
  runner = createRunner();
});

afterEach(async () => {
  await runner[Symbol.asyncDispose]();
  rmSync(root, { recursive: true, force: true });
});

const signal = new AbortController().signal;
const NODE = `'${process.execPath}'`;

function lab(more: Partial<Lab> = {}): Lab {
  return {
    side: 'head',
    check: 'parser',
    root,
    scratch: root,
    budgets: [],
    signal,
    service: (name) => Promise.reject(new Error(`no service ${name} in this test`)),
    instance: (name) => Promise.reject(new Error(`no instance of ${name} in this test`)),
    runner,
    shared: new Map(),
    stored: null,
    ...more,
  };
}

async function read(options: CommandOptions, more: Partial<Lab> = {}) {
  await using probe = await command.open(options, lab(more));
  return await probe.read(signal);
}

async function failureOf(work: Promise<unknown>): Promise<PierceError> {
  const error: unknown = await work.then(
    () => new Error('it did not fail'),
    (reason: unknown) => reason,
  );
  if (error instanceof PierceError) return error;
  throw error;
}

function budgetFor(metric: string): Budget {
  const at = { file: 'budgets.yml', line: 1, column: 1 };
  const rest = {
    max: null,
    min: null,
    tolerance: 0.1,
    severity: 'fail',
    strict: false,
    owner: null,
    message: null,
  } as const;
  return { metric, ...rest, implied: false, at };
}

const burn = (ms: number): string =>
  `${NODE} -e "const from = process.cpuUsage(); while (process.cpuUsage(from).user < ${ms}000);"`;

describe('a command without a format', () => {
  test('is measured in time, processor time and memory', async () => {
    const { values } = await read({ run: burn(120) });
    expect(Object.keys(values)).toEqual(['wall', 'cpu', 'max-rss']);
    expect(values['cpu']).toBeGreaterThan(120);
    expect(values['max-rss']).toBeGreaterThan(20_000_000);
    expect(values['wall']).toBeGreaterThan(0);
  });

  test('counts the processes that it waits for', async () => {
    const { values } = await read({ run: `${burn(100)} & ${burn(100)} & wait` });
    expect(values['cpu']).toBeGreaterThan(200);
  });

  test('has its command as evidence', async () => {
    const { evidence } = await read({ run: 'true' });
    expect(evidence?.facts).toEqual([{ name: 'command', text: 'true', explains: [] }]);
  });

  test('may print as much as it likes', async () => {
    const { values } = await read({ run: 'yes | head -c 80000000' });
    expect(values['wall']).toBeGreaterThan(0);
  });
});

describe('on a machine that cannot tell the usage', () => {
  const blind: Runner = {
    start: (request) => runner.start(request),
    run: (request) => runner.run({ ...request, usage: false }),
  };

  test('the time is still measured', async () => {
    const { values } = await read({ run: 'true' }, { runner: blind, budgets: [budgetFor('wall')] });
    expect(Object.keys(values)).toEqual(['wall']);
  });

  test.each(['cpu', 'max-rss', '*'])(
    'a budget for %s is an error that says what is needed',
    async (metric) => {
      const failure = await failureOf(read({ run: 'true' }, { runner: blind, budgets: [budgetFor(metric)] }));
      expect(failure.code).toBe('command-no-usage');
    },
  );
});

describe('a command with a format', () => {
  const results = (...values: number[]): string =>
    JSON.stringify(values.map((value, index) => ({ name: `parse ${index}`, unit: 'ms', value })));

  test('gives what the benchmark in it reports', async () => {
    const reading = await read({ run: `echo '${results(12.5, 3)}'`, format: 'customSmallerIsBetter' });
    expect(reading.values).toEqual({ 'parse 0': 12.5, 'parse 1': 3 });
    expect(reading.metrics).toContainEqual({ id: 'parse 1', unit: 'ms', better: 'lower', nature: 'sampled' });
    expect(reading.evidence?.facts.map(({ name }) => name)).toEqual(['command']);
  });

  test('gives the median of the samples where the output has them', async () => {
    writeFileSync(
      join(root, 'bench.mjs'),
      `const samples = [3, 1, 2];
       const latency = { samples, p50: 2, mean: 2, min: 1, max: 3 };
       console.log(JSON.stringify([{ name: 'parse', result: { state: 'completed', latency, totalTime: 6 } }]));`,
    );
    const reading = await read({ run: `${NODE} bench.mjs`, format: 'tinybench' });
    expect(reading.values['parse']).toBe(2);
  });

  test('may write them to a file of the folder that it runs in', async () => {
    mkdirSync(join(root, 'packages'));
    const run = `echo '${results(7)}' > bench.json; echo done`;
    const reading = await read({
      run,
      format: 'customSmallerIsBetter',
      output: 'bench.json',
      cwd: 'packages',
    });
    expect(reading.values).toEqual({ 'parse 0': 7 });
    expect(existsSync(join(root, 'packages/bench.json'))).toBe(true);
  });

  test('is read anew each time, even where the file is written with the same bytes', async () => {
    const options = {
      run: `echo '${results(7)}' > bench.json`,
      format: 'customSmallerIsBetter',
      output: 'bench.json',
    };
    await using probe = await command.open(options, lab());
    const readings = [await probe.read(signal), await probe.read(signal)];
    expect(readings.map((reading) => reading.values['parse 0'])).toEqual([7, 7]);
  });

  test('is an error where the file is from an earlier run', async () => {
    writeFileSync(join(root, 'bench.json'), results(1));
    const options = { run: 'echo nothing to do', format: 'customSmallerIsBetter', output: 'bench.json' };
    const failure = await failureOf(read(options));
    expect(failure.code).toBe('command-output-unchanged');
    expect(failure.message).toContain('nothing to do');
  });

  test('is an error where the file never came, even if a folder is there', async () => {
    const options = { run: 'mkdir bench.json', format: 'customSmallerIsBetter', output: 'bench.json' };
    expect((await failureOf(read(options))).code).toBe('command-output-absent');
  });

  test('is an error where nothing is printed, and shows what went to standard error', async () => {
    const failure = await failureOf(read({ run: 'echo "no match for --filter" >&2', format: 'tinybench' }));
    expect(failure.code).toBe('command-printed-nothing');
    expect(failure.message).toContain('no match for --filter');
  });

  test('is an error where something else is printed', async () => {
    expect((await failureOf(read({ run: 'echo hello', format: 'tinybench' }))).code).toMatch(/^format-/);
  });
});

describe('a command that does not end well has no figures', () => {
  test.each([{}, { format: 'customSmallerIsBetter' }])(
    'when it ends with another exit code than 0 %j',
    async (more) => {
      const run = `echo '[{"name":"parse","unit":"ms","value":1}]'; echo "assertion failed" >&2; exit 3`;
      const failure = await failureOf(read({ run, ...more }));
      expect(failure.code).toBe('command-failed');
      expect(failure.message).toMatch(/ended with exit code 3\. [^]*assertion failed/);
    },
  );

  test('when it is killed', async () => {
    expect((await failureOf(read({ run: 'kill -9 $$' }))).message).toContain(
      'was killed by SIGKILL, as a machine does that runs out of memory',
    );
  });

  test('when what it ran was killed, as the shell tells it', async () => {
    const failure = await failureOf(read({ run: `sh -c 'kill -9 $$'; exit $?` }));
    expect(failure.message).toContain(
      'exit code 137 (as a shell says that SIGKILL killed what it ran, as a machine does that runs out of memory)',
    );
  });

  test('when it hangs', async () => {
    const failure = await failureOf(read({ run: 'echo waiting for input; sleep 60', timeLimit: 500 }));
    expect(failure.code).toBe('command-timed-out');
    expect(failure.message).toMatch(/after 0\.5 s[^]*waiting for input/);
  });

  test('when it cannot be found', async () => {
    const failure = await failureOf(read({ run: 'no-such-program --json' }));
    expect(failure.message).toMatch(/exit code 127[^]*no-such-program/);
  });

  test('when its folder is not there', async () => {
    expect((await failureOf(read({ run: 'true', cwd: 'packages/gone' }))).code).toBe('command-not-started');
  });
});

test('a command finds the services that it needs and the variables it was given', async () => {
  const asked: string[] = [];
  const service = async (name: string) => {
    asked.push(name);
    return { url: 'http://127.0.0.1:4711' };
  };
  const run = 'test "$SERVICE_SHOP_API_URL $MODE" = "http://127.0.0.1:4711 fast"';
  await expect(
    read({ run, services: ['shop-api'], env: { MODE: 'fast' } }, { service }),
  ).resolves.toBeDefined();
  expect(asked).toEqual(['shop-api']);
});

describe('the options', () => {
  const duration = { type: 'string', pattern: String.raw`^\d+ s$` };
  const fits = new Ajv().compile({ ...command.schema, definitions: { duration } });

  test.each([
    { run: 'node bench.js' },
    {
      run: 'node bench.js',
      format: 'tinybench',
      cwd: 'a',
      env: { A_1: 'b' },
      services: ['api'],
      timeLimit: '90 s',
    },
  ])('may be %j', (options) => {
    expect([fits(options), fits.errors]).toEqual([true, null]);
  });

  test.each([
    {},
    { run: ' ' },
    { run: 'x', format: 'tinybnech' },
    { run: 'x', env: { 'A-B': 'c' } },
    { run: 'x', services: ['api', 'api'] },
    { run: 'x', timeout: '1 s' },
  ])('may not be %j', (options) => {
    expect(fits(options)).toBe(false);
  });

  test('cannot name an output file that nothing could read, nor leave no time', () => {
    const named = (options: CommandOptions) => command.mistakes!(options).map((mistake) => mistake.option);
    expect(named({ run: 'x', output: 'bench.json' })).toEqual(['output']);
    expect(named({ run: 'x', timeLimit: 0 })).toEqual(['timeLimit']);
    expect(named({ run: 'x', output: 'bench.json', format: 'vitest', timeLimit: 60_000 })).toEqual([]);
  });
});
