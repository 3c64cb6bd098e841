/** Folders and files of tests whose outcome depends on how fast real servers, browsers and commands are. */
export const MEASURING = [
  '__tests__/build/lighthouse',
  '__tests__/kinds/(command|http)/',
  '__tests__/kinds/lighthouse/(?!failing)',
  '__tests__/measure/',
  '__tests__/platform/(chromium|process|usage|cores)',
];

/** Files that take a minute and more, and whose size does not show it. */
export const LONGEST = ['kinds/lighthouse/failing-pages', 'cli/bad-runs', 'judge/simulation', 'cli/faults'];

export default {
  testEnvironment: '<rootDir>/scripts/test-environment.js',
  testSequencer: '<rootDir>/scripts/test-sequencer.js',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/strip-types.js' },
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/.demo/'],
  testTimeout: 60_000,
  // Beside one another measurements would measure one another; `scripts/test.js` lets the others share the cores.
  maxWorkers: 1,
};
