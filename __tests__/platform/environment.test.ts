import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { childEnvironment } from '../../src/platform/environment.ts';

test('tools find themselves, their caches and the network', () => {
  const parent = {
    PATH: '/usr/bin',
    HOME: '/home/ana',
    LC_ALL: 'C.UTF-8',
    CI: 'true',
    JAVA_HOME_21_X64: '/opt/java',
    npm_config_registry: 'https://registry.example.com/',
    https_proxy: 'http://ana:pass@proxy.example.com:3128',
    RUNNER_TRACKING_ID: 'github_1',
  };
  expect(childEnvironment(parent, {})).toEqual(parent);
});

const FORBIDDEN = [
  'GITHUB_TOKEN',
  'GH_TOKEN',
  'NPM_TOKEN',
  'NODE_AUTH_TOKEN',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_RESULTS_URL',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'INPUT_TOKEN',
  'INPUT_BUDGETS',
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_OUTPUT',
  'GITHUB_STEP_SUMMARY',
  'GITHUB_STATE',
  'AWS_SECRET_ACCESS_KEY',
  'DATABASE_PASSWORD',
  'NODE_OPTIONS',
  'BASH_ENV',
  'ENV',
  'LD_PRELOAD',
  'PERL5OPT',
  'RUBYOPT',
  'SSH_AUTH_SOCK',
  'npm_config__authToken',
  'npm_config_//registry.example/:_authToken',
];

test.each(FORBIDDEN)('%s reaches no program', (name) => {
  expect(childEnvironment({ [name]: 'x', PATH: '/bin' }, {})).toEqual({ PATH: '/bin' });
});

test('a registry address with a password in it reaches no program', () => {
  expect(childEnvironment({ PIP_INDEX_URL: 'https://ana:pass@pypi.example.com/simple' }, {})).toEqual({});
});

test('what the file gives stands above what is there, whatever it is called', () => {
  expect(
    childEnvironment({ PATH: '/bin', CI: 'true' }, { CI: '', API_TOKEN: 'for the test database' }),
  ).toEqual({
    PATH: '/bin',
    CI: '',
    API_TOKEN: 'for the test database',
  });
});

test('no variable with the name of a secret ever passes', () => {
  const secret = fc
    .tuple(
      fc.stringMatching(/^[A-Za-z0-9_]{0,12}$/),
      fc.constantFrom('TOKEN', 'SECRET', 'PASSWORD', 'KEY', 'AUTH'),
      fc.stringMatching(/^[A-Za-z0-9_]{0,6}$/),
    )
    .map((parts) => parts.join('_'));
  fc.assert(fc.property(secret, (name) => expect(childEnvironment({ [name]: 'x' }, {})).toEqual({})));
});
