// A program that runs under the engine: started, stopped, looked at, changed.
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Session } from '../../../index.ts';
import { hex, must, NotPossible, start, WAITING, type Check } from './check.ts';

/** Where every program begins; before it the loader runs. */
const ENTRY = '$exentry';
/** Milliseconds for something that takes a moment. */
const PATIENCE = 60_000;

/** A function that every program calls, over and over. */
const BUSY = 'ntdll!RtlAllocateHeap';

const launched: Check = {
  id: 'launch',
  what: 'a program starts, stops at its initial breakpoint, gets its arguments and variables, ends with its exit code',
  hint: 'error 740: the program wants an administrator; error 5: a virus scanner may be in the way',
  run: () => {
    const env = { ...process.env, DBGENG_CHECK: '7' } as Record<string, string>;
    using session = start('cmd.exe', ['/c', 'exit', '%DBGENG_CHECK%'], { env });
    must(session.isStopped(), 'it is not stopped at the beginning');
    const { id } = session.process();
    const program = session.process().executable();
    ends(session, 7);
    return `${program} (${id}) ended with 7`;
  },
};

/** The program runs to its end. */
function ends(session: Session, wanted: number): void {
  const outcome = session.go({ timeoutMs: PATIENCE });
  must(outcome.kind === 'exit', `it did not end: ${outcome.kind}`);
  must(outcome.code === wanted, `its exit code is ${outcome.code}, not ${wanted}`);
}

const children: Check = {
  id: 'children',
  what: 'a program that it starts is debugged as well',
  hint: 'launch with children: true sets DEBUG_PROCESS; a job object can forbid it',
  run: () => {
    const started: number[] = [];
    using session = start('cmd.exe', ['/c', 'cmd.exe /c exit 3'], {
      children: true,
      on: { createProcess: ({ process: { id } }) => void started.push(id) },
    });
    let outcome = session.go({ timeoutMs: PATIENCE });
    // The child's own initial breakpoint, and on Windows perhaps that of a console's helper.
    for (let stops = 0; !['exit', 'timeout'].includes(outcome.kind) && stops < 8; stops++)
      outcome = session.go({ timeoutMs: PATIENCE });
    must(started.length >= 2, `only ${started.length} process was seen`);
    must(outcome.kind === 'exit', `they did not end: ${outcome.kind}`);
    return `${started.length} processes: ${started.join(', ')}`;
  },
};

const handlers: Check = {
  id: 'handlers',
  what: 'the engine calls JavaScript: for processes, modules, threads, their ends',
  hint: 'callbacks are native vtables made by koffi; a fault here is an ABI question: which Node, which processor?',
  run: () => {
    const counts = { createProcess: 0, loadModule: 0, exitProcess: 0 };
    const count = (kind: keyof typeof counts) => () => void (counts[kind] += 1);
    using session = start(undefined, undefined, {
      on: {
        createProcess: count('createProcess'),
        loadModule: count('loadModule'),
        exitProcess: count('exitProcess'),
      },
    });
    ends(session, 7);
    must(counts.createProcess === 1, `createProcess came ${counts.createProcess} times`);
    must(counts.loadModule >= 2, `loadModule came ${counts.loadModule} times`);
    must(counts.exitProcess === 1, `exitProcess came ${counts.exitProcess} times`);
    return `createProcess 1, loadModule ${counts.loadModule}, exitProcess 1`;
  },
};

const breakpoint: Check = {
  id: 'breakpoint',
  what: 'a breakpoint stops the program, another one calls its handler at each hit',
  hint: 'names come from export tables here: `x ntdll!RtlAllocateHeap` in `dbgeng exec` shows whether they are found',
  run: () => {
    using session = start();
    const outcome = session.runTo(ENTRY, { timeoutMs: PATIENCE });
    must(outcome.kind === 'breakpoint', `its entry was not reached: ${outcome.kind}`);
    let hits = 0;
    session.breakpoints.add(BUSY, () => {
      hits += 1;
      return 'go';
    });
    ends(session, 7);
    must(hits > 0, `${BUSY} was never hit`);
    return `stopped at ${hex(outcome.address)}; ${BUSY} was hit ${hits} times`;
  },
};

const hardware: Check = {
  id: 'hardware-breakpoint',
  what: 'a breakpoint in a debug register stops the program, and so does a watched write',
  hint: 'virtual machines may withhold debug registers',
  run: () => {
    using session = start();
    session.runTo(ENTRY, { timeoutMs: PATIENCE });
    const place = session.symbols.address(BUSY);
    session.breakpoints.add(place, undefined, { hardware: true, once: true });
    const code = session.go({ timeoutMs: PATIENCE });
    must(code.kind === 'breakpoint', `${BUSY} was not stopped at: ${code.kind}`);
    // What lies just below the stack's top is written by the next call.
    const below = session.address(`@$csp - ${session.pointerSize()}`);
    session.breakpoints.clear();
    session.breakpoints.addData(below, session.pointerSize(), 'write');
    const data = session.go({ timeoutMs: PATIENCE });
    must(data.kind === 'breakpoint', `a write to ${hex(below)} was not seen: ${data.kind}`);
    return `execution of ${hex(place)}, write to ${hex(below)}`;
  },
};

const step: Check = {
  id: 'step',
  what: 'steps go instruction by instruction, and registers and disassembly follow',
  hint: 'compare with `dbgeng exec -c "t 3; r; u @$ip" cmd.exe`',
  run: () => {
    using session = start();
    session.runTo(ENTRY, { timeoutMs: PATIENCE });
    const places: bigint[] = [];
    for (let index = 0; index < 4; index++) {
      const [instruction] = session.disassemble();
      must(instruction && instruction.text !== '', 'an instruction cannot be disassembled');
      places.push(BigInt(session.evaluate('@$ip')));
      const outcome = index % 2 ? session.stepOver() : session.step();
      must(outcome.kind === 'step', `a step ended as ${outcome.kind}`);
    }
    must(new Set(places).size === 4, 'steps did not move');
    const registers = Object.keys(session.thread().registers()).length;
    must(registers >= 16, `only ${registers} registers`);
    return `${places.map(hex).join(' → ')}, ${registers} registers`;
  },
};

const memory: Check = {
  id: 'memory',
  what: "the program's memory is read, written, and its regions are listed",
  hint: 'compare with `dbgeng exec -c "db @$peb" cmd.exe`',
  run: () => {
    using session = start();
    const peb = session.process().peb();
    must(session.memory.read(peb, 16).length === 16, 'the PEB cannot be read');
    const place = session.symbols.address('ntdll!NtClose');
    const [before] = session.memory.read(place, 1);
    session.memory.write(place, Uint8Array.of(0xc3));
    must(session.memory.read(place, 1)[0] === 0xc3, 'what was written is not there');
    session.memory.write(place, Uint8Array.of(before!));
    const regions = [...session.memory.regions()].length;
    must(regions > 10, `only ${regions} regions`);
    return `PEB at ${hex(peb)}, ${regions} regions, code written and put back`;
  },
};

const TEXT = 'dbgeng was here';

const output: Check = {
  id: 'output',
  what: "what the program says with OutputDebugString comes as the session's output",
  hint: 'an earlier debugger in the same session (DebugView) may take it',
  run: () => {
    using session = start();
    session.runTo(ENTRY, { timeoutMs: PATIENCE });
    // No helper program is needed: the program itself is sent to the function, with a text of ours.
    const at = /([0-9a-f]+`[0-9a-f]+|[0-9a-f]{8,})/.exec(session.execute('.dvalloc 1000').text);
    must(at, '.dvalloc gives no memory');
    const text = BigInt(`0x${at[1]!.replace('`', '')}`);
    session.memory.write(text, Buffer.from(`${TEXT}\0`));
    const first = ['rcx', 'x0'].find((name) => name in session.thread().registers());
    must(first, 'neither rcx nor x0 is a register');
    session.thread().setRegister(first, text);
    moveTo(session, session.symbols.address('kernel32!OutputDebugStringA'));
    let heard = '';
    session.onOutput((piece) => void (heard += piece.text));
    session.go({ timeoutMs: PATIENCE });
    must(
      heard.includes(TEXT),
      `it was not heard; this was: ${JSON.stringify(heard.slice(0, 200))}`,
    );
    return `"${TEXT}"`;
  },
};

/** Sets the instruction pointer, whatever it is called. */
function moveTo(session: Session, address: bigint): void {
  const { refused, text } = session.execute(`r $ip = ${hex(address)}`);
  must(!refused, `the instruction pointer cannot be set: ${text}`);
}

const exception: Check = {
  id: 'exception',
  what: 'a fault of the program is told with its code, address and a stack',
  hint: 'the just-in-time debugger and Windows Error Reporting come after a debugger, not before',
  run: () => {
    using session = start();
    session.runTo(ENTRY, { timeoutMs: PATIENCE });
    moveTo(session, 0x10n);
    const outcome = session.go({ timeoutMs: PATIENCE });
    must(outcome.kind === 'exception', `it was ${outcome.kind}`);
    const { code, description } = outcome.exception;
    must(code === 0xc0000005, `its code is ${hex(code)}`);
    return `${description}, ${session.thread().stack().length} frames`;
  },
};

const interrupt: Check = {
  id: 'interrupt',
  what: 'a wait has an end, and a program that runs on is broken into',
  hint: 'breaking in starts a thread in the program; protected processes refuse that',
  run: () => {
    using session = start(process.execPath, WAITING);
    const first = session.go({ timeoutMs: 1500 });
    must(first.kind === 'timeout', `it did not run on: ${first.kind}`);
    session.interrupt();
    const second = session.wait({ timeoutMs: PATIENCE });
    must(second.kind === 'interrupted', `it was not broken into: ${second.kind}`);
    return `${session.threads().length} threads, stopped: ${second.description}`;
  },
};

const wow64: Check = {
  id: 'wow64',
  what: 'a 32-bit program is debugged: both initial breakpoints, and its 32-bit registers',
  hint: '`!wow64exts.sw` and `.effmach x86` are what WinDbg offers for it',
  run: () => {
    const program = path.join(process.env['SystemRoot'] ?? 'C:\\Windows', 'SysWOW64', 'cmd.exe');
    if (!existsSync(program)) throw new NotPossible(`there is no ${program}`);
    using session = start(program);
    const second = session.go({ timeoutMs: PATIENCE });
    must(second.kind !== 'exit', 'its second initial breakpoint did not stop it');
    const { refused, text } = session.execute('.effmach x86; r eip');
    must(!refused && /eip=[0-9a-f]{8}/.test(text), `no 32-bit registers: ${text.trim()}`);
    const pointer = session.pointerSize();
    must(pointer === 4, `its pointers have ${pointer} bytes`);
    session.execute('.effmach .');
    return `${second.kind}: ${second.kind === 'exception' ? second.exception.description : ''}, ${text.trim()}`;
  },
};

export const runningChecks: readonly Check[] = [
  launched,
  children,
  handlers,
  breakpoint,
  hardware,
  step,
  memory,
  output,
  exception,
  interrupt,
  wow64,
];
