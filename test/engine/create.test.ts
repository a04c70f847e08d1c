// The doors of the engine: every interface that it hands out, asked for by its IID.
import { describe, expect, test } from '@jest/globals';
import * as raw from '../../src/raw.ts';
import {
  DbgEngError,
  debugConnect,
  debugCreate,
  debugCreateEx,
  IDebugBreakpoint,
  IDebugBreakpoint2,
  IDebugBreakpoint3,
  IDebugClient,
  IDebugClient9,
  IDebugControl,
  IDebugEventCallbacks,
  IDebugSymbolGroup,
  IDebugSymbolGroup2,
  IDebugSymbols,
  IUnknown,
  type InterfaceClass,
} from '../../src/raw.ts';
import { thrown } from '../support/thrown.ts';
import { startAtAdd } from '../support/target.ts';

type AnyClass = InterfaceClass<IUnknown>;

const all = Object.values(raw).filter(
  (value): value is typeof IUnknown =>
    typeof value === 'function' && value.prototype instanceof IUnknown,
);
/** What we implement and the engine calls. */
const callbackSide = all.filter((type) => /Callbacks|OutputStream/.test(type.interfaceName));
/** What the engine makes on request, of a target. */
const parts = all.filter((type) => /Breakpoint|SymbolGroup/.test(type.interfaceName));
const creatable = all.filter((type) => !callbackSide.includes(type) && !parts.includes(type));

test('51 interfaces: 38 of a client, 5 parts of a target, 8 for us to implement', () => {
  expect(all).toHaveLength(51);
  expect([creatable.length, parts.length, callbackSide.length]).toEqual([38, 5, 8]);
});

describe('DebugCreate gives', () => {
  test.each(creatable.map((type) => [type.interfaceName, type as AnyClass] as const))(
    '%s',
    (name, type) => {
      using made = debugCreate(type);
      expect(made).toBeInstanceOf(type);
      expect(made.interfaceName).toBe(name);
      expect(made.pointer).toBeGreaterThan(0x10000);
      // The object knows itself under this IID too, and says so with the same address.
      using again = made.queryInterface(type);
      expect(again.pointer).toBe(made.pointer);
    },
  );

  test('one object behind all interfaces of a client', () => {
    using client = debugCreate(IDebugClient);
    using identity = client.queryInterface(IUnknown);
    for (const type of creatable) {
      using other = client.queryInterface(type as AnyClass);
      using same = other.queryInterface(IUnknown);
      expect(same.pointer).toBe(identity.pointer);
    }
  });

  test('a client of its own each time', () => {
    using first = debugCreate(IDebugClient);
    using second = debugCreate(IDebugClient);
    expect(second.pointer).not.toBe(first.pointer);
  });
});

test('breakpoints and symbol groups answer to every version of theirs', () => {
  using bench = startAtAdd();
  using breakpoint = bench.control.AddBreakpoint(raw.DEBUG_BREAKPOINT_TYPE.CODE, raw.DEBUG_ANY_ID);
  for (const type of [IDebugBreakpoint, IDebugBreakpoint2, IDebugBreakpoint3]) {
    using version = breakpoint.queryInterface<IDebugBreakpoint>(type);
    expect(version.GetId()).toBe(breakpoint.GetId());
  }
  using group = bench.symbols.CreateSymbolGroup();
  for (const type of [IDebugSymbolGroup, IDebugSymbolGroup2]) {
    using version = group.queryInterface<IDebugSymbolGroup>(type);
    expect(version.GetNumberSymbols()).toBe(0);
  }
});

test('DebugCreateEx makes a working client', () => {
  using client = debugCreateEx(IDebugClient9, 0);
  using control = client.queryInterface(IDebugControl);
  expect(control.GetExecutionStatus()).toBe(raw.DEBUG_STATUS.NO_DEBUGGEE);
});

describe('refused', () => {
  test.each([...parts, ...callbackSide].map((type) => [type.interfaceName, type as AnyClass]))(
    '%s is no interface of a client',
    (name, type) => {
      const error = thrown(DbgEngError, () => debugCreate(type as AnyClass));
      expect(error).toMatchObject({ hresult: 0x80004002, code: 'E_NOINTERFACE' });
      expect(error.message).toContain(name as string);
    },
  );

  test.each([undefined, null, 'IDebugClient', class Other {}])(
    '%s, which is no interface',
    (type) => {
      using client = debugCreate(IDebugClient);
      const given = type as unknown as AnyClass;
      for (const action of [
        () => debugCreate(given),
        () => client.queryInterface(given),
        () => client.tryQueryInterface(given),
        () => raw.implement(given, {} as never),
      ]) {
        expect(action).toThrow(TypeError);
        expect(action).toThrow(/^\w+: which interface\?/);
      }
    },
  );

  test('a server that is not there, and connection strings that are none', () => {
    const nobody = thrown(DbgEngError, () =>
      debugConnect(IDebugClient, 'tcp:server=127.0.0.1,port=9'),
    );
    expect(nobody.method).toBe('DebugConnectWide(IDebugClient)');
    const nonsense = thrown(DbgEngError, () => debugConnect(IDebugClient, 'nonsense'));
    expect(nonsense.hresult).toBeGreaterThan(0x80000000);
    for (const bad of ['', 'tcp:\0', 5 as unknown as string])
      expect(() => debugConnect(IDebugClient, bad)).toThrow(TypeError);
  });
});
