/**
 * What a program asks of Windows: every call of some functions, with arguments and result.
 * `npx dbgeng run examples/api-trace.ts [PROGRAM]`
 */
import { launch, type Hit, type Memory } from 'dbgeng';
import { target } from './target.ts';

/** How to show the arguments of a function, in registers by Windows' x64 convention. */
type Show = (memory: Memory, ...registers: bigint[]) => string;
const hex = (value: bigint) => `0x${value.toString(16)}`;

const traced: Record<string, Show> = {
  'kernel32!CreateThread': (_, _attributes, stack, start) => `${hex(stack!)}, ${hex(start!)}`,
  'kernel32!OutputDebugStringA': (memory, text) =>
    JSON.stringify(memory.readString(text!, { encoding: 'latin1' })),
  'kernel32!OutputDebugStringW': (memory, text) => JSON.stringify(memory.readString(text!)),
};

using dbg = launch(target);

function trace(name: string, show: Show): void {
  dbg.breakpoints.add(name, ({ session, thread }: Hit) => {
    const registers = thread.registers() as Record<string, bigint>;
    const { rcx, rdx, r8, r9, rsp } = registers;
    const call = `${name}(${show(session.memory, rcx!, rdx!, r8!, r9!)})`;
    const back = session.memory.readPointer(rsp!);
    // The result, where this thread comes back to.
    session.breakpoints.add(
      back,
      (returned) => {
        console.log(`${call} = ${hex(returned.thread.register('rax') as bigint)}`);
        return 'go';
      },
      { once: true, thread: thread.index },
    );
    return 'go';
  });
}

for (const [name, show] of Object.entries(traced)) trace(name, show);
const outcome = dbg.go();
console.log(outcome.kind === 'exit' ? `ended with ${outcome.code}` : outcome);
