// Writes down which generated methods a test file really called on the engine: one JSON line per
// process, to the file that DBGENG_ENGINE_CALLS names. `npm run coverage:engine` asks for it.
import { appendFileSync } from 'node:fs';
import { isQuiet, quietHresult } from '../../src/com/state.ts';
import * as raw from '../../src/raw.ts';

/** How often a method came back, and how often it failed. `IDebugControl4.ExecuteWide` → counts. */
export interface EngineCalls {
  file: string;
  succeeded: Record<string, number>;
  failed: Record<string, number>;
}

/** From here on an unsigned HRESULT is a failure. */
const FAILURE = 0x8000_0000;

type AnyMethod = (this: raw.IUnknown, ...args: unknown[]) => unknown;

function isInterfaceClass(value: unknown): value is typeof raw.IUnknown {
  return typeof value === 'function' && value.prototype instanceof raw.IUnknown;
}

function count(table: Record<string, number>, name: string): void {
  table[name] = (table[name] ?? 0) + 1;
}

/** Replaces every generated method by one that counts and then does the same. */
function record(calls: EngineCalls): void {
  for (const type of Object.values(raw).filter(isInterfaceClass)) {
    const native = new Set(
      Object.hasOwn(type, 'ownMethods') ? type.ownMethods().map((spec) => spec.name) : [],
    );
    for (const key of Object.getOwnPropertyNames(type.prototype)) {
      // readVirtualInto fills the caller's buffer: the same native method in another form.
      const name = native.has(key)
        ? key
        : key[0]!.toUpperCase() + key.slice(1).replace(/Into$/, '');
      if (!native.has(name)) continue;
      const plain = (type.prototype as unknown as Record<string, AnyMethod>)[key]!;
      const entry = `${type.interfaceName}.${name}`;
      Object.defineProperty(type.prototype, key, {
        configurable: true,
        writable: true,
        value(this: raw.IUnknown, ...args: unknown[]) {
          try {
            const result = plain.apply(this, args);
            // A quiet call (`.hr`) that failed returns like one that did not.
            const failed = isQuiet() && quietHresult() >= FAILURE;
            count(failed ? calls.failed : calls.succeeded, entry);
            return result;
          } catch (error) {
            if (error instanceof raw.DbgEngError) count(calls.failed, entry);
            throw error;
          }
        },
      });
    }
  }
}

const file = process.env['DBGENG_ENGINE_CALLS'];
if (file) {
  const run = process.env['DBGENG_TEST_RUN'];
  const test = run ? (JSON.parse(run) as { file: string }).file.split(/[\\/]/).at(-1)! : '';
  const calls: EngineCalls = { file: test, succeeded: {}, failed: {} };
  record(calls);
  process.on('exit', () => appendFileSync(file, `${JSON.stringify(calls)}\n`));
}
