import { afterEach, describe, expect, test } from '@jest/globals';
import { EngineLoadError } from '../../src/engine/load/errors.ts';
import { loadEngine } from '../../src/engine/load/load.ts';
import { EngineNotFoundError } from '../../src/engine/locate/errors.ts';
import { prepareThread } from '../../src/engine/prepare-thread.ts';

const real = Object.getOwnPropertyDescriptors(process);

function pretend(name: 'platform' | 'arch', value: string): void {
  Object.defineProperty(process, name, { ...real[name], value });
}

afterEach(() => {
  for (const name of ['platform', 'arch'] as const) pretend(name, real[name].value as string);
});

function failure(): Error {
  try {
    loadEngine();
  } catch (error) {
    return error as Error;
  }
  throw new Error('an engine was loaded');
}

describe('loading the engine', () => {
  test('on Linux says that it runs under Wine, and by which command', () => {
    pretend('platform', 'linux');
    const error = failure();
    expect(error).toBeInstanceOf(EngineNotFoundError);
    expect(error.name).toBe('EngineNotFoundError');
    expect(error.message).toMatch(/Wine/);
    expect(error.message).toMatch(/`dbgeng run script\.ts`/);
  });

  test('on macOS says so too', () => {
    pretend('platform', 'darwin');
    expect(failure().message).toMatch(/runs on darwin.*Linux.*Wine/);
  });

  test.each(['ia32', 'arm'] as const)('into a 32-bit Node (%s) is refused', (arch) => {
    pretend('platform', 'win32');
    pretend('arch', arch);
    const error = failure();
    expect(error).toBeInstanceOf(EngineLoadError);
    expect(error.message).toMatch(/^A 64-bit Node is needed.*this one is (ia32|arm)\.$/);
  });

  test('prepareThread does nothing where there is no Windows', () => {
    pretend('platform', 'linux');
    expect(() => prepareThread()).not.toThrow();
  });
});
