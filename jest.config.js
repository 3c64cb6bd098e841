/** Folders and files of tests that measure real servers, browsers and commands, or wait for processes of theirs. */
export const MEASURING = [
  '__tests__/action/',
  '__tests__/build/',
  '__tests__/cli/',
  '__tests__/kinds/',
  '__tests__/measure/',
  '__tests__/platform/(chromium|process|usage|cores)',
  '__tests__/scenarios/',
];

export default {
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/strip-types.js' },
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/.demo/'],
  testTimeout: 60_000,
  // Beside one another measurements would measure one another; `scripts/test.js` lets the others share the cores.
  maxWorkers: 1,
};
