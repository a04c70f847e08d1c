// The kinds of correction that are about objects: callbacks that the engine keeps, breakpoints that it ends.
import { expect } from '@jest/globals';
import { liveImplementations } from '../../src/com/implement.ts';
import {
  DEBUG_EVENT,
  Hresult,
  IDebugBreakpoint,
  IDebugBreakpoint2,
  IDebugClient,
  IDebugControl4,
  IDebugEventCallbacks,
  IDebugOutputCallbacks,
  IDebugOutputStream,
  IDebugPlmClient3,
  IDebugSymbolGroup,
  IDebugSymbols3,
  implement,
  ReleasedError,
} from '../../src/raw.ts';

export const objectKinds = {
  'callback-setter'() {
    const seen: (string | null)[] = [];
    using client = implement(IDebugClient, {
      SetOutputCallbacks: (callbacks) => void seen.push(callbacks && 'object'),
    });
    const sink = implement(IDebugOutputCallbacks, {});
    client.SetOutputCallbacks(sink);
    // Disposing it takes it out again.
    sink.dispose();
    expect(seen).toEqual(['object', null]);
    // A setter that failed has not taken the object.
    using refusing = implement(IDebugClient, {
      SetOutputCallbacks: () => new Hresult(0x80004005) as never,
    });
    const other = implement(IDebugOutputCallbacks, {});
    expect(refusing.hr.SetOutputCallbacks(other)).toEqual({ hresult: 0x80004005 });
    expect(() => other.dispose()).not.toThrow();
  },

  'callback-getter'() {
    const sink = implement(IDebugEventCallbacks, { GetInterestMask: () => DEBUG_EVENT.EXCEPTION });
    let current: IDebugEventCallbacks | null = sink;
    using client = implement(IDebugClient, { GetEventCallbacks: () => current });
    const got = client.GetEventCallbacks();
    expect(got?.pointer).toBe(sink.pointer);
    expect(got?.GetInterestMask()).toBe(DEBUG_EVENT.EXCEPTION);
    got?.dispose();
    current = null;
    expect(client.GetEventCallbacks()).toBeNull();
    sink.dispose();
  },

  'callback-argument'() {
    const before = liveImplementations();
    const written: string[] = [];
    using plm = implement(IDebugPlmClient3, {
      QueryPlmPackageList: (_server: bigint, stream: IDebugOutputStream | null) =>
        stream!.Write('a package'),
    });
    const stream = implement(IDebugOutputStream, { Write: (text) => void written.push(text) });
    plm.QueryPlmPackageList(0n, stream);
    expect(written).toEqual(['a package']);
    // Nobody has kept it.
    stream.dispose();
    expect(liveImplementations()).toBe(before + 1);
  },

  consumes() {
    let references = 0;
    using control = implement(IDebugControl4, { RemoveBreakpoint2: () => undefined });
    const breakpoint = implement(IDebugBreakpoint2, {});
    references = breakpoint.AddRef();
    control.RemoveBreakpoint2(breakpoint);
    expect(references).toBe(2);
    expect(breakpoint.alive).toBe(false);
    expect(() => breakpoint.GetId()).toThrow(ReleasedError);
    expect(() => breakpoint.dispose()).not.toThrow();
    // Refused: it is still there.
    using refusing = implement(IDebugControl4, {
      RemoveBreakpoint: () => new Hresult(0x80070057) as never,
    });
    using kept = implement(IDebugBreakpoint, {});
    expect(() => refusing.RemoveBreakpoint(kept)).toThrow('E_INVALIDARG');
    expect(kept.alive).toBe(true);
  },

  reuses() {
    const group = implement(IDebugSymbolGroup, {});
    using symbols = implement(IDebugSymbols3, { GetScopeSymbolGroup: () => group });
    const fresh = symbols.GetScopeSymbolGroup(1);
    expect(fresh).not.toBe(group);
    expect(symbols.GetScopeSymbolGroup(1, fresh)).toBe(fresh);
    // Ours, fresh's, and the one of this question.
    expect(group.AddRef()).toBe(3);
    expect(group.Release()).toBe(2);
    fresh.dispose();
    group.dispose();
  },
};
