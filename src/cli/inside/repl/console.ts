// Runs next to the engine: console.log of scripts and of what is typed, in order with everything else that is printed.
import { Console } from 'node:console';
import { Writable } from 'node:stream';
import { inspect, type InspectOptions } from 'node:util';
import { IUnknown } from '../../../raw.ts';

/**
 * Makes `console` print by `write`. Its own way leads through the main thread, and comes to a standstill while the
 * engine has this thread.
 */
export function takeConsole(write: (text: string) => void, inspectOptions: InspectOptions): void {
  const stream = new Writable({
    decodeStrings: false,
    write(chunk: string | Buffer, _encoding, done) {
      write(String(chunk));
      done();
    },
  });
  const own = new Console({ stdout: stream, stderr: stream, inspectOptions });
  for (const [name, method] of Object.entries(own))
    if (typeof method === 'function')
      (console as unknown as Record<string, unknown>)[name] = method;
}

/** Interfaces print as their name: what they are made of is no help to anybody. */
export function tidyInterfaces(): void {
  Object.defineProperty(IUnknown.prototype, inspect.custom, {
    configurable: true,
    value(this: IUnknown) {
      const { interfaceName } = this.constructor as { interfaceName?: string };
      return `${interfaceName} { .help ${interfaceName} lists its methods }`;
    },
  });
}
