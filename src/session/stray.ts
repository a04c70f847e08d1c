/** Breakpoint instructions that a thread had executed before their breakpoint was removed. */
import { DEBUG_EVENT, DEBUG_STATUS } from '../generated/families.ts';
import type { EXCEPTION_RECORD64 } from '../generated/structs.ts';
import { currentProcess } from './current.ts';
import { decodeException } from './wait.ts';
import { systemIds } from './breakpoint-list.ts';
import type { Session } from './session.ts';

/** STATUS_BREAKPOINT, and the same of a 32-bit program on a 64-bit system. */
const BREAKPOINTS = [0x80000003, 0x4000001f];

/**
 * Several threads may run into one breakpoint at a time; their events wait in a row. Where the first of them
 * removes it (`once` does), the engine knows of no breakpoint when it comes to the next, and reports an
 * exception of the program instead. The thread has to execute the instruction that is there again.
 */
export class StrayBreakpoints {
  private readonly session: Session;
  /** Where breakpoints have been, by process (the system's numbering). */
  private readonly former = new Map<number, Set<bigint>>();

  /** Address of the last one, until the wait that it came in asks. */
  private passed: bigint | undefined;

  constructor(session: Session) {
    this.session = session;
  }

  /** May there be any? */
  get some(): boolean {
    return this.former.size > 0;
  }

  /** The code at `address` had a breakpoint, and the target ran with it. */
  remember(process: number, address: bigint): void {
    const addresses = this.former.get(process);
    if (addresses) addresses.add(address);
    else this.former.set(process, new Set([address]));
    this.session.hub.setExceptionPassage((record, firstChance) =>
      firstChance ? this.pass(record) : undefined,
    );
  }

  /** Processes have ended: their numbers may be given to others. */
  forgetEnded(): void {
    if (this.former.size === 0) return;
    const alive = systemIds(this.session.engine);
    for (const process of this.former.keys())
      if (!alive.includes(process)) this.former.delete(process);
    if (this.former.size === 0) this.session.hub.setExceptionPassage(undefined);
  }

  /** The target has ended. */
  forget(): void {
    this.former.clear();
  }

  /**
   * Has the target stopped for one? The engine's filter for breakpoint instructions stops, whatever callbacks
   * answer. Asked once for each.
   */
  stopped(): boolean {
    const { passed } = this;
    if (passed === undefined) return false;
    this.passed = undefined;
    const { Type, ExtraInformation } = this.session.engine.control.hr.GetLastEventInformationWide();
    return Type === DEBUG_EVENT.EXCEPTION && decodeException(ExtraInformation).address === passed;
  }

  /** What the engine is to do about an exception that the program has nothing to do with. */
  private pass({ ExceptionCode, ExceptionAddress }: EXCEPTION_RECORD64): DEBUG_STATUS | undefined {
    if (!BREAKPOINTS.includes(ExceptionCode)) return undefined;
    const { engine } = this.session;
    if (!this.former.get(currentProcess(engine).id)?.has(ExceptionAddress)) return undefined;
    if (this.isBreakpointInstruction(ExceptionAddress)) return undefined;
    if (engine.registers.GetInstructionOffset() !== ExceptionAddress)
      this.session.silently(`r @$ip=0x${ExceptionAddress.toString(16)}`);
    this.passed = ExceptionAddress;
    return DEBUG_STATUS.GO_HANDLED;
  }

  /** The program may have one of its own there. Memory that cannot be read has none of ours. */
  private isBreakpointInstruction(address: bigint): boolean {
    const code = this.session.memory.readUpTo(address, 4);
    if (code.length === 0 || code[0] === 0xcc) return true;
    if (code.length < 4) return false;
    const word = new DataView(code.buffer, code.byteOffset).getUint32(0, true);
    return (word & 0xffe0001f) >>> 0 === 0xd4200000; // brk of ARM64
  }
}
