// What the process of an engine test file tells the runner: one JSON object a line, written
// synchronously to a file, so that the last line survives whatever kills the process.

/** How the runner starts the inside of one test file; passed as JSON in `DBGENG_TEST_RUN`. */
export interface RunRequest {
  /** The test file, the records file and the scratch folder, as the process itself names them. */
  file: string;
  records: string;
  temp: string;
  /** The repository. */
  root: string;
  /** The bundle that answers for `@jest/globals`, and the file of compiled TypeScript. */
  inside: string;
  compiled: string;
  /** What `--import` puts into the process, its workers and its forks. */
  start: string;
  /** `-t`, or '' for every test. */
  namePattern: string;
  /** Default limit of a test or hook, in milliseconds. */
  timeout: number;
}

export interface TestOutcome {
  status: 'passed' | 'failed' | 'pending' | 'todo';
  /** Milliseconds. */
  duration: number;
  /** Stacks with their causes, in the paths of the process. */
  errors: string[];
  assertions: number;
}

export type TestRecord =
  /** Every test of the file, as the titles from the outermost `describe` inwards. */
  | { kind: 'collected'; tests: string[][] }
  /** What begins now: a test by its number, or a hook; and its limit in milliseconds. */
  | { kind: 'begin'; what: string; test: number | null; limit: number }
  | { kind: 'test'; test: number; outcome: TestOutcome }
  /** The file is done; errors that belong to no test. */
  | { kind: 'end'; errors: string[] }
  /** The file could not be loaded. */
  | { kind: 'broken'; error: string };

export type CompiledSource = { hash: string } & (
  { code: string; error?: undefined } | { error: string }
);

/** The repository's TypeScript as JavaScript, by path from the root with forward slashes. */
export type CompiledSources = Record<string, CompiledSource>;
