import { expect, test } from '@jest/globals';
import { configOf } from '../../src/budgets/config.ts';
import type { CheckPlan, ServicePlan } from '../../src/model/index.ts';
import { read, SOUND } from './kinds.ts';

const service = (name: string, run: string): ServicePlan => ({
  name,
  run,
  ready: 'http://127.0.0.1:${PORT}/',
  env: {},
  readyTimeout: 30_000,
  at: { file: 'budgets.yml', line: 1, column: 1 },
});

const search: Pick<CheckPlan, 'kind' | 'options'> = { kind: 'ask', options: { service: 'api', path: '/' } };
const api = service('api', 'node a.js');
const config = configOf(search, [api, service('web', 'node w.js')]);

test('another kind, another option or another command of its service make another measurement', () => {
  const others = [
    configOf({ ...search, kind: 'weigh' }, [api]),
    configOf({ ...search, options: { service: 'api', path: '/search' } }, [api]),
    configOf(search, [service('api', 'node b.js')]),
  ];
  expect(new Set([config, ...others]).size).toBe(4);
});

test('the order of options, and services that it does not use, make no difference', () => {
  expect(configOf({ ...search, options: { path: '/', service: 'api' } }, [api])).toBe(config);
});

test('a budget can be changed without measuring again, an option cannot', () => {
  const configsOf = (file: string) => read(file).checks.map((check) => check.config);
  const [app, ...others] = configsOf(SOUND);
  expect(configsOf(SOUND.replace('170 kB', '180 kB'))).toEqual([app, ...others]);
  const edited = configsOf(SOUND.replace('dist/*.js', 'build/*.js'));
  expect(edited[0]).not.toBe(app);
  expect(edited.slice(1)).toEqual(others);
});
