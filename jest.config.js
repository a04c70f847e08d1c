// How the tests run: TypeScript through esbuild, as ES modules.

// Colours and keys of a terminal are for the tests to ask for: build servers, and shells of editors, say here what theirs can do.
const SAID = ['CI', 'TF_BUILD', 'TEAMCITY_VERSION', 'TMUX', 'NO_COLOR', 'NODE_DISABLE_COLORS'];
for (const name of SAID) delete process.env[name];
process.env.TERM = 'xterm';

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
