// A fork of load.test.ts: loads the engine as it is told, uses it a little, and reports.
import { loadEngine, type LoadOptions } from '../../src/engine/load/load.ts';
import { debugCreate, DEBUG_EXECUTE, DEBUG_OUTCTL, IDebugControl } from '../../src/raw.ts';

/** What to do; `env` is set in the process after its start, which SystemRoot would not survive otherwise. */
export interface Order {
  options: LoadOptions;
  env: Record<string, string | null>;
}

export interface Report {
  error?: { name: string; message: string };
  engine?: {
    path: string;
    source: string;
    way: string;
    version: string | undefined;
    warnings: readonly string[];
    missing: string[];
    /** Names of the engine's DLLs that were loaded out of its folder. */
    own: string[];
  };
  /** What the engine answers to a command that it does not know. */
  badCommand?: number;
}

function run({ options, env }: Order): Report {
  for (const [name, value] of Object.entries(env)) {
    if (value === null) delete process.env[name];
    else process.env[name] = value;
  }
  try {
    const { path, source, way, version, warnings, missing, modules } = loadEngine(options);
    const own = modules.filter(({ ofEngine }) => ofEngine).map(({ name }) => name);
    const control = debugCreate(IDebugControl);
    const { hresult } = control.hr.Execute(
      DEBUG_OUTCTL.THIS_CLIENT,
      'nosuchcommand',
      DEBUG_EXECUTE.DEFAULT,
    );
    control.dispose();
    const names = missing.map(({ name }) => name);
    return {
      engine: { path, source, way, version, warnings, missing: names, own },
      badCommand: hresult >>> 0,
    };
  } catch (error) {
    const { name, message } = error as Error;
    return { error: { name, message } };
  }
}

process.once('message', (order: Order) => {
  process.send!(run(order), () => process.disconnect!());
});
