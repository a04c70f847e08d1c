/** The interfaces through which the engine calls its clients. */
import type { InterfaceClass } from '../com/spec.ts';
import type { IUnknown } from '../com/unknown.ts';
import { IDebugEventCallbacks } from '../generated/interfaces/IDebugEventCallbacks.ts';
import { IDebugEventCallbacksWide } from '../generated/interfaces/IDebugEventCallbacksWide.ts';
import { IDebugEventContextCallbacks } from '../generated/interfaces/IDebugEventContextCallbacks.ts';
import { IDebugInputCallbacks } from '../generated/interfaces/IDebugInputCallbacks.ts';
import { IDebugOutputCallbacks } from '../generated/interfaces/IDebugOutputCallbacks.ts';
import { IDebugOutputCallbacks2 } from '../generated/interfaces/IDebugOutputCallbacks2.ts';
import { IDebugOutputCallbacksWide } from '../generated/interfaces/IDebugOutputCallbacksWide.ts';

/** All that dbgeng.h has; their native entries, 51 in all, take 2 ms. */
export const CALLBACKS: readonly InterfaceClass<IUnknown>[] = [
  IDebugEventCallbacks,
  IDebugEventCallbacksWide,
  IDebugEventContextCallbacks,
  IDebugInputCallbacks,
  IDebugOutputCallbacks,
  IDebugOutputCallbacks2,
  IDebugOutputCallbacksWide,
];
