// The last line of a test run, for people and scripts alike: `N passed, N failed`. Whatever makes
// the run fail without being a test, such as a suite that cannot be loaded, counts as a failure.
import { writeFileSync, writeSync } from 'node:fs';

export default class {
  onRunComplete(contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    // Jest prints its own summary after every reporter has had its turn.
    process.once('exit', (code) => {
      const failed = numFailedTests + numRuntimeErrorTestSuites || (code ? 1 : 0);
      writeSync(1, `${numPassedTests} passed, ${failed} failed\n`);
      const file = process.env.DBGENG_TEST_SUMMARY;
      if (file) writeFileSync(file, `${numPassedTests} ${failed}\n`);
    });
  }
}
