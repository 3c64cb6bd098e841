export default {
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/strip-types.js' },
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/.demo/'],
  testTimeout: 30_000,
  // Tests measure real servers and browsers; beside one another they would measure one another.
  maxWorkers: 1,
};
