// How the tests run: TypeScript through esbuild, as ES modules.
const typescript = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/test/support/transform.js' },
};

export default {
  // Many start processes, on machines that have other things to do; only a hang takes this long.
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/test/support/summary-reporter.js'],
  projects: [
    {
      ...typescript,
      displayName: 'unit',
      globalSetup: '<rootDir>/test/support/before-tests.js',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/test/engine/'],
    },
    {
      displayName: 'engine',
      testMatch: ['<rootDir>/test/engine/**/*.test.ts'],
      runner: '<rootDir>/test/support/engine-runner.js',
      testTimeout: 60_000,
    },
  ],
};
