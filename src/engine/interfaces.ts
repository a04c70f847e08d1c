/** The interfaces a session works with, obtained once from one client and released together. */
import type { InterfaceClass } from '../com/spec.ts';
import type { IUnknown } from '../com/unknown.ts';
import { IDebugAdvanced3 } from '../generated/interfaces/IDebugAdvanced3.ts';
import { IDebugClient5 } from '../generated/interfaces/IDebugClient5.ts';
import { IDebugControl4 } from '../generated/interfaces/IDebugControl4.ts';
import { IDebugControl5 } from '../generated/interfaces/IDebugControl5.ts';
import { IDebugDataSpaces4 } from '../generated/interfaces/IDebugDataSpaces4.ts';
import { IDebugRegisters2 } from '../generated/interfaces/IDebugRegisters2.ts';
import { IDebugSymbols3 } from '../generated/interfaces/IDebugSymbols3.ts';
import { IDebugSymbols5 } from '../generated/interfaces/IDebugSymbols5.ts';
import { IDebugSystemObjects4 } from '../generated/interfaces/IDebugSystemObjects4.ts';

/**
 * The versions are those of Windows 7, which every engine in use has; newer ones are asked for where they
 * add something (inline frames) and are null on older engines.
 */
export class EngineInterfaces {
  readonly client: IDebugClient5;
  readonly control: IDebugControl4;
  readonly symbols: IDebugSymbols3;
  readonly registers: IDebugRegisters2;
  readonly data: IDebugDataSpaces4;
  readonly system: IDebugSystemObjects4;
  readonly advanced: IDebugAdvanced3;
  /** GetStackTraceEx, GetBreakpointIndexByHandle…: since Windows 8. */
  readonly control5: IDebugControl5 | null;
  /** Frames by inline context: since Windows 8. */
  readonly symbols5: IDebugSymbols5 | null;
  private readonly owned: IUnknown[] = [];

  /** Takes over `client`. */
  constructor(client: IDebugClient5) {
    this.client = client;
    this.control = this.own(client.queryInterface(IDebugControl4));
    this.symbols = this.own(client.queryInterface(IDebugSymbols3));
    this.registers = this.own(client.queryInterface(IDebugRegisters2));
    this.data = this.own(client.queryInterface(IDebugDataSpaces4));
    this.system = this.own(client.queryInterface(IDebugSystemObjects4));
    this.advanced = this.own(client.queryInterface(IDebugAdvanced3));
    this.control5 = this.optional(IDebugControl5);
    this.symbols5 = this.optional(IDebugSymbols5);
  }

  private own<T extends IUnknown>(wrapper: T): T {
    this.owned.push(wrapper);
    return wrapper;
  }

  private optional<T extends IUnknown>(type: InterfaceClass<T>): T | null {
    const wrapper = this.client.tryQueryInterface(type);
    return wrapper && this.own(wrapper);
  }

  /** Releases all of them, the client last. */
  dispose(): void {
    while (this.owned.length > 0) this.owned.pop()!.dispose();
    this.client.dispose();
  }
}
