/**
 * Keeps native threads of others out of JavaScript. The engine calls callback objects from threads of its
 * own, too: a symbol path with a folder that is missing is checked on one, which prints an error while our
 * thread waits for it inside SetSymbolPath. koffi would queue that call for our event loop, and both threads
 * would wait for ever. So every native entry begins with a few instructions that compare the thread's id with
 * ours and answer a constant on any other thread. The price: text that such a thread prints is not delivered.
 */
import koffi from 'koffi';
import { writeBytes } from './memory.ts';
import { bindFunction, type NativeFunction } from './native.ts';

interface Windows {
  threadId: number;
  allocate: NativeFunction;
  flush: NativeFunction;
}

/** Kept for ever: collecting the handle would unload the library. */
let kernel32: ReturnType<typeof koffi.load> | undefined;
let windows: Windows | undefined;

function bindWindows(): Windows {
  const library = (kernel32 ??= koffi.load('kernel32.dll'));
  const bind = (name: string, signature: string) =>
    bindFunction(library.symbol(name) as bigint, signature);
  return {
    threadId: bind('GetCurrentThreadId', 'u')(),
    allocate: bind('VirtualAlloc', 'qiiii'),
    flush: bind('FlushInstructionCache', 'uiii'),
  };
}

const REGION = 65536;
const ENTRY = 48;
let [next, end] = [0, 0];

/** Room for one entry in memory that may be executed; 0 where Windows refuses such memory. */
function reserveEntry({ allocate }: Windows): number {
  const COMMIT_AND_RESERVE = 0x3000;
  const PAGE_EXECUTE_READWRITE = 0x40;
  if (next + ENTRY > end) {
    next = Number(allocate(0, REGION, COMMIT_AND_RESERVE, PAGE_EXECUTE_READWRITE));
    end = next === 0 ? 0 : next + REGION;
    if (next === 0) return 0;
  }
  next += ENTRY;
  return next - ENTRY;
}

/** The instructions of an entry. The thread's id lies at offset 0x48 of its TEB, behind gs or x18. */
export function guardCode(
  architecture: string,
  threadId: number,
  target: number,
  otherwise: number,
): Uint8Array | undefined {
  const code = Buffer.alloc(ENTRY);
  if (architecture === 'x64') {
    // mov eax, gs:[0x48] · cmp eax, id · jne +12 · mov rax, target · jmp rax · mov eax, otherwise · ret
    code.write('658b0425480000003d00000000750c48b80000000000000000ffe0b800000000c3', 'hex');
    code.writeUInt32LE(threadId, 9);
    code.writeBigUInt64LE(BigInt(target), 17);
    code.writeUInt32LE(otherwise, 28);
    return code;
  }
  if (architecture === 'arm64') {
    // ldr w9, [x18, #0x48] · ldr w10, id · cmp w9, w10 · b.ne +12 · ldr x9, target · br x9 · ldr w0, otherwise · ret
    const words = [
      0xb9404a49, 0x180000ea, 0x6b0a013f, 0x54000061, 0x580000c9, 0xd61f0120, 0x18000060,
      0xd65f03c0,
    ];
    words.forEach((word, i) => code.writeUInt32LE(word, i * 4));
    code.writeUInt32LE(threadId, 32);
    code.writeUInt32LE(otherwise, 36);
    code.writeBigUInt64LE(BigInt(target), 40);
    return code;
  }
  return undefined;
}

/**
 * A native entry that calls `target` on this thread and answers `otherwise` on any other. Where there is no
 * engine (not Windows), or no memory for instructions, it is `target` itself.
 */
export function onThisThread(target: number, otherwise: number): number {
  if (process.platform !== 'win32') return target;
  windows ??= bindWindows();
  const code = guardCode(process.arch, windows.threadId, target, otherwise);
  const entry = code ? reserveEntry(windows) : 0;
  if (!code || entry === 0) return target;
  writeBytes(entry, code);
  const CURRENT_PROCESS = -1;
  windows.flush(CURRENT_PROCESS, entry, ENTRY);
  return entry;
}
