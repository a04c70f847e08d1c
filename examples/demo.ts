/** The tour: a target under the engine, every event as it comes, and a look around at a breakpoint. */
import { launch, type EventHandler, type EventKind } from 'dbgeng';
import { dirname } from 'node:path';
import { hexDump } from './hex-dump.ts';
import { target } from './target.ts';

const hex = (value: bigint | number) => `0x${value.toString(16)}`;
const say = (what: string, ...rest: unknown[]) => console.log(what.padEnd(15), ...rest);

const on: { readonly [K in EventKind]?: EventHandler<K> } = {
  createProcess: (event) => say('CreateProcess', event.name, 'at', hex(event.base)),
  loadModule: (event) => say('LoadModule', event.name, 'at', hex(event.base)),
  unloadModule: (event) => say('UnloadModule', hex(event.base)),
  createThread: (event) => say('CreateThread', event.thread.id),
  exitThread: (event) => say('ExitThread', event.thread.id, 'with', event.exitCode),
  exitProcess: (event) => say('ExitProcess', event.process.id, 'with', event.exitCode),
  exception: (event) => say('Exception', event.exception.description),
};

using dbg = launch(target, [], { symbols: [dirname(target)], on });

const breakpoint = dbg.breakpoints.add('target!add', ({ session, address }) => {
  say('Breakpoint', session.symbols.at(address)?.name ?? hex(address));
  const thread = session.thread();
  for (const frame of thread.stack()) {
    const line = frame.source ? `[${frame.source.file}:${frame.source.line}]` : '';
    console.log(`  ${frame.name.padEnd(36)} ${line}`);
    for (const value of Object.values(frame.locals())) console.log(`      ${value}`);
  }
  const { rip, rsp, rcx, rdx } = thread.registers() as Record<string, bigint>;
  console.log(`  rip ${hex(rip!)}  rsp ${hex(rsp!)}  rcx ${hex(rcx!)}  rdx ${hex(rdx!)}`);
  console.log(hexDump(rsp!, session.memory.read(rsp!, 32)));
  console.log(
    `  next: ${session
      .disassemble(address, 3)
      .map(({ text }) => text)
      .join(' · ')}`,
  );
  breakpoint.remove();
  return 'go';
});

const outcome = dbg.go();
console.log(outcome.kind === 'exit' ? `The target ended with ${outcome.code}.` : outcome);
