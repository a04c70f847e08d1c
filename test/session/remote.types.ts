// What the asynchronous face looks like to those who write against it. Compiled, never run: a line that
// should not compile says so with @ts-expect-error, and fails when it does.
import type {
  Breakpoint,
  BugCheck,
  Data,
  ExceptionInfo,
  Frame,
  FieldInfo,
  Hit,
  Instruction,
  Module,
  Outcome,
  Process,
  Registers,
  ThreadInfo,
  Session,
  SymbolDetails,
  SymbolInfo,
  Thread,
  Value,
  ValueKind,
} from '../../src/index.ts';
import type { Remote, RemoteSession } from '../../src/session/remote.ts';

type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles when the two types are the same. */
declare function same<A, B>(..._proof: Same<A, B> extends true ? [] : ['not the same type']): void;
/** Compiles when `value` is a T. */
declare function is<T>(value: T): void;

declare const session: RemoteSession;
declare const thread: Remote<Thread>;
declare const frame: Remote<Frame>;
declare const value: Remote<Value>;
declare const module: Remote<Module>;
declare const local: Session;

// Methods return promises; plain data is itself.
is<Promise<Outcome>>(session.go());
is<Promise<Outcome>>(session.runTo('target!add', { timeoutMs: 5 }));
is<Promise<Registers>>(thread.registers());
is<Promise<ThreadInfo>>(thread.info());
is<Promise<Uint8Array>>(session.memory.read(0x1000n, 4));
is<Promise<Data>>(value.read());
async () => is<Data>(await value.read());
is<Promise<bigint | undefined>>(module.symbol('add').then((symbol) => symbol?.address));
same<Awaited<ReturnType<typeof value.fields>>, readonly FieldInfo[] | FieldInfo[]>;
is<BugCheck | undefined>(local.bugcheck());
is<Promise<BugCheck | undefined>>(session.bugcheck());
is<Promise<ExceptionInfo | undefined>>(session.exception());
is<Promise<void>>(session.writeDump('a.dmp', { full: true, signal: AbortSignal.timeout(5) }));
is<void>(local.writeDump('a.dmp', { comment: 'why', overwrite: true }));
// @ts-expect-error there is no such option
void session.writeDump('a.dmp', { all: true });
is<Promise<readonly Instruction[]>>(session.disassemble(0n, 1));

// References are represented, alone and inside arrays and records.
is<Promise<Remote<Frame>[]>>(thread.stack());
is<Promise<Readonly<Record<string, Remote<Value>>>>>(frame.locals());
is<Promise<readonly Remote<Value>[]>>(frame.variables().then((all) => all.locals));
is<Promise<Remote<Process>[]>>(session.processes());
is<Promise<Remote<Value>>>(value.get('next.name'));
is<Promise<Remote<Breakpoint>>>(session.breakpoints.add('target!add'));

// Getters are there at once, references among them represented.
is<number>(frame.index);
is<SymbolInfo | undefined>(frame.symbol);
is<Remote<Thread>>(frame.thread);
is<Remote<Session>>(thread.process.session);
is<ValueKind>(value.kind);
is<number | bigint | boolean | string | undefined>(value.scalar);
is<bigint>(module.base);
is<boolean>(session.alive);

// Sequences are fetched as they are read.
is<AsyncGenerator<SymbolDetails>>(session.symbols.match('target!g_*'));
is<AsyncGenerator<Remote<Value>>>(value.list('next'));

// Handlers get represented objects and may answer later.
void session.breakpoints.add('target!add', async (hit) => {
  is<Remote<Hit>>(hit);
  is<Promise<Remote<Frame>>>(hit.frame());
  return (await hit.thread.register('rcx')) === 5n;
});
void session.breakpoints.add('target!add', () => 'go');
void session.on('loadModule', async (event) => {
  is<string>(event.imagePath);
  return true;
});
void session.on('exception', ({ exception }) => {
  is<number>(exception.code);
});
// @ts-expect-error an exception has no image
void session.on('exception', (event) => event.imagePath);
// @ts-expect-error there is no such event
void session.on('exceptions', () => {});

// Represented objects are what methods take.
void session.breakpoints.remove(await session.breakpoints.add('target!add'));
// @ts-expect-error an object of the other side cannot be given here
void session.breakpoints.remove(local.breakpoints.add('target!add'));

// The raw interfaces can be called as well.
is<Promise<number>>(session.engine.control.GetExecutionStatus());
is<Promise<{ hresult: number }>>(session.engine.control.hr.WaitForEvent(0, 0));

// What belongs next to the engine does not cross.
// @ts-expect-error only the synchronous face reads as it goes
void value.value;
// @ts-expect-error fills a buffer of the other side
void session.memory.readInto;
// @ts-expect-error machinery
void session.hub;
// @ts-expect-error machinery
void session.fault;
// @ts-expect-error machinery
void frame.within;

// Printing asks nobody.
is<object>(value.toJSON());
is<string>(frame.toString());

// It ends asynchronously.
await using ended = session;
is<Promise<void>>(ended.dispose());
// @ts-expect-error and only so
void session[Symbol.dispose];
