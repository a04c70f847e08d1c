// The jest runner of the engine tests: two files at a time, each in a process of its own, because a
// process holds one engine and an engine's fault ends its process.
import type { Test, TestResult } from '@jest/test-result';
import type { Config } from '@jest/types';
import { compile } from './compile.ts';
import type { Place } from './launch.ts';
import { toTestResult } from './report.ts';
import { runFile } from './run-file.ts';

export interface EngineRunnerOptions {
  /** Where the test files run; default: where the engine can. */
  place?: Place;
  /** How long a process may be silent beyond its test's limit, milliseconds. */
  grace?: number;
}

const parallel = 2;

export class EngineRunner {
  readonly #globalConfig: Config.GlobalConfig;
  readonly #options: Required<EngineRunnerOptions>;

  constructor(globalConfig: Config.GlobalConfig, options: EngineRunnerOptions = {}) {
    this.#globalConfig = globalConfig;
    const place = process.platform === 'linux' ? 'wine' : 'local';
    this.#options = { place, grace: 15_000, ...options };
  }

  async runTests(
    tests: Test[],
    watcher: { isInterrupted(): boolean },
    onStart: (test: Test) => Promise<void>,
    onResult: (test: Test, result: TestResult) => Promise<void>,
    onFailure: (test: Test, error: { message: string; stack: string }) => Promise<void>,
  ): Promise<void> {
    const compiled = await compile();
    const left = [...tests];
    const work = async (): Promise<void> => {
      for (let test = left.shift(); test && !watcher.isInterrupted(); test = left.shift()) {
        await onStart(test);
        const start = Date.now();
        try {
          const run = await runFile(test.path, compiled, {
            ...this.#options,
            namePattern: this.#globalConfig.testNamePattern ?? '',
            timeout: test.context.config.testTimeout ?? 5000,
          });
          const times = { start, end: Date.now() };
          // A single file is run to look at it.
          if (tests.length === 1 || this.#globalConfig.verbose) process.stderr.write(run.output);
          const result = toTestResult(test, run, times, this.#globalConfig);
          if (result.testResults.length > 0) await onResult(test, result);
          else await onFailure(test, emptyFile(result));
        } catch (error) {
          const { name, message, stack } = error as Error;
          // What is missing on this machine says so itself; anything else is a fault of ours.
          const told = name === 'SetupError' ? message : (stack ?? message);
          await onFailure(test, { message, stack: told });
        }
      }
    };
    await Promise.all(Array.from({ length: parallel }, work));
  }
}

/** Jest wants a file without results as an error, which it formats itself. */
function emptyFile(result: TestResult): { message: string; stack: string } {
  const message = result.testExecError?.message ?? 'the file has no tests';
  return { message, stack: message };
}
