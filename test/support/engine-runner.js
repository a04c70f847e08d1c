// Where jest loads the runner of the engine tests. Jest itself imports JavaScript only, so this
// file does no more than to hand over to TypeScript.
import { tsImport } from 'tsx/esm/api';

const { EngineRunner } = await tsImport('./engine/runner.ts', import.meta.url);

export default class {
  #runner;
  constructor(globalConfig, context, options) {
    this.#runner = new EngineRunner(globalConfig, options);
  }
  runTests(...args) {
    return this.#runner.runTests(...args);
  }
}
