// The REPL as people use it: in a terminal, on a live target, with the keys that they press.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, describe, expect, test as anywhere } from '@jest/globals';
import { target, Terminal } from './repl/terminal.ts';
import { scratchFolder } from './support.ts';

/** A terminal that a program types to needs a native helper on Windows: there it is tried by hand. */
const test = process.platform === 'win32' ? anywhere.skip : anywhere;

const LIMIT = 120_000;
const CTRL_C = '\x03';
const CTRL_D = '\x04';
const UP = '\x1b[A';
/** A command that would take minutes. */
const ENDLESS =
  ':.for (r $t0=0; @$t0 < 0n100000000; r $t0=@$t0+1) { .if (@$t0 == 3) { .echo three } }';

const { folder, remove } = scratchFolder('repl');
const history = path.join(folder, 'history');
let terminal: Terminal;

function begin(...args: string[]): Terminal {
  terminal = new Terminal(args, { DBGENG_HISTORY: history });
  return terminal;
}
const onTarget = (...args: string[]) => begin('-y', path.dirname(target), target, ...args);

afterEach(() => terminal?.kill());
afterAll(remove);

test(
  'a live target: Tab completes a symbol, Ctrl+C breaks in, steps, locals; nothing is left',
  async () => {
    const dbg = onTarget('--forever');
    await dbg.see('target.exe stopped 0:000> ');
    dbg.type('.bp target!ad\t');
    await dbg.see('.bp target!add');
    dbg.type('\r');
    expect(await dbg.see(/^.*> $/m)).toMatch(/0 +target!add +0x[0-9a-f]+ +0\n/);
    expect(await dbg.run('.go')).toMatch(/^breakpoint 0 at .*\ntarget!add {2}target\.cpp:\d+\n/m);
    expect(await dbg.run('.bc *')).toBe('no breakpoints');
    expect(await dbg.run('.step')).toMatch(/^target!add\+0x/);
    expect(await dbg.run('locals')).toMatch(/^name +type +value\na +int +\d+\nb +int +\d+\n/);
    expect(await dbg.run('locals.b.value')).toMatch(/^\d+$/);
    expect(await dbg.run('.k 2')).toMatch(/0 .* target!add\+.*\n1 .* target!work\+/);
    dbg.type('.go\r');
    await dbg.see('Ctrl+C breaks into it');
    dbg.type(CTRL_C);
    await dbg.see('interrupted at ');
    await dbg.see(/target\.exe stopped 0:\d+> /);
    expect(await dbg.run('session.isStopped()')).toBe('true');
    dbg.type(CTRL_D);
    await dbg.see('target.exe lives: ');
    dbg.type('s\r');
    await dbg.see(/target\.exe stopped 0:\d+> /);
    dbg.type(CTRL_D);
    await dbg.see('target.exe lives: ');
    dbg.type('k\r');
    expect(await dbg.end()).toEqual({ code: 0, left: [] });
  },
  LIMIT,
);

describe('Ctrl+C', () => {
  test(
    'stops loops, waits for promises and commands; the session goes on',
    async () => {
      const dbg = onTarget('--forever');
      await dbg.see('0:000> ');
      const stop = async (line: string) => {
        dbg.type(`${line}\r`);
        await dbg.see(line.slice(-20));
        await dbg.see('Ctrl+C stops it');
        dbg.type(CTRL_C);
        return dbg.see(/^target\.exe stopped 0:\d+> $/m);
      };
      expect(await stop('for (;;) session.isLive;')).toContain('interrupted');
      const reading = await stop("for (;;) memory.read('@rsp', 8); // all the time");
      expect(reading).toMatch(/^interrupted$/m);
      expect(await dbg.run("memory.read('@rsp', 8).length")).toBe('8');
      expect(await stop('await new Promise(() => {});')).toContain('interrupted');
      // What nobody waits for any more is collected, which must be fatal to nobody.
      await dbg.run("require('v8').setFlagsFromString('--expose-gc')");
      await dbg.run("require('vm').runInNewContext('gc')()");
      expect(await dbg.run('session.isStopped()')).toBe('true');
      expect(await stop(ENDLESS)).toContain('User interrupted');
      dbg.type('await Promise.resolve(); session.go().kind\r');
      await dbg.see('Ctrl+C breaks into it');
      dbg.type(CTRL_C);
      await dbg.see(/^'interrupted'\n.*> $/m);
      dbg.type(
        'control.SetExecutionStatus(DEBUG_STATUS.GO), control.WaitForEvent(0, 0xffffffff)\r',
      );
      await dbg.see('Ctrl+C breaks into it');
      dbg.type(CTRL_C);
      await dbg.see(/^true\n.*> $/m);
      expect(await dbg.run('session.evaluate("1+1")')).toBe('0x2 (2)');
    },
    LIMIT,
  );

  test(
    'stops a target that runs on behind the prompt',
    async () => {
      const dbg = onTarget('--forever');
      await dbg.see('0:000> ');
      dbg.type('session.go({ timeoutMs: 200 })\r');
      await dbg.see('target.exe running> ');
      dbg.type(CTRL_C);
      await dbg.see('interrupted at ');
      await dbg.see(/target\.exe stopped 0:\d+> /);
    },
    LIMIT,
  );

  test(
    'at the prompt only drops what was typed, also what has several lines',
    async () => {
      const dbg = begin();
      await dbg.see('no target> ');
      dbg.type(`nonsense${CTRL_C}`);
      await dbg.see('^C\nno target> ');
      dbg.type(`${CTRL_C}function f() {\r`);
      await dbg.see('... ');
      dbg.type(CTRL_C);
      await dbg.see('^C\nno target> ');
      expect(await dbg.run('6 * 7')).toBe('42');
      dbg.type(CTRL_D);
      expect(await dbg.end()).toEqual({ code: 0, left: [] });
    },
    LIMIT,
  );
});

test(
  'what was typed comes back in the next one, lines that belong together as one',
  async () => {
    const first = begin();
    await first.see('no target> ');
    first.type('function twice(n) {\rreturn 2 * n;\r}\r');
    await first.see(/\.\.\. }\n.*> $/m);
    expect(await first.run('twice(21)')).toBe('42');
    first.type(CTRL_D);
    await first.end();
    const second = begin();
    await second.see('no target> ');
    second.type(`${UP}${UP}\r`);
    await second.see(/}\n.*> $/m);
    expect(await second.run('twice(4)')).toBe('8');
    expect(readFileSync(history, 'utf8')).toContain('function twice(n) {\\nreturn');
  },
  LIMIT,
);

test(
  'scripts add verbs and names, and are loaded again when they are saved',
  async () => {
    const file = path.join(folder, 'own-verbs.ts');
    const script = (word: string) => `
      import { word } from './own-word.ts';
      export const answer: number = 42;
      export const verbs = { hello: { help: 'greets', run: ([who]: string[]) => \`\${word} \${who}\` } };
      export default (session: unknown) => { console.log('${word}', session); };`;
    writeFileSync(path.join(folder, 'own-word.ts'), "export const word = 'hello';");
    writeFileSync(file, script('first'));
    const dbg = begin();
    await dbg.see('no target> ');
    dbg.type(`.load ${folder}/own-v\t`);
    await dbg.see('own-verbs.ts');
    dbg.type('\r');
    await dbg.see('first undefined\nloaded own-verbs.ts\n');
    await dbg.see('no target> ');
    expect(await dbg.run('.hello you')).toBe("'hello you'");
    expect(await dbg.run('answer')).toBe('42');
    writeFileSync(file, script('second'));
    await dbg.see('second undefined\nloaded own-verbs.ts\n');
    writeFileSync(path.join(folder, 'own-word.ts'), "export const word = 'good day,';");
    await dbg.see('loaded own-verbs.ts\n');
    expect(await dbg.run('.hello you')).toBe("'good day, you'");
    writeFileSync(file, 'throw new Error("broken")');
    await dbg.see('Error: broken\n');
    dbg.type(CTRL_D);
    expect(await dbg.end()).toEqual({ code: 0, left: [] });
  },
  LIMIT,
);

test(
  'Ctrl+C for a script that was saved is not meant for what is typed next',
  async () => {
    const file = path.join(folder, 'waits.ts');
    writeFileSync(file, '');
    const dbg = begin();
    await dbg.see('no target> ');
    await dbg.run(`.load ${file}`);
    writeFileSync(file, "export default () => (console.log('waits'), new Promise(() => {}));");
    await dbg.see('waits\n');
    await dbg.see('no target> ');
    dbg.type(CTRL_C);
    await dbg.see('interrupted\n');
    await dbg.see('no target> ');
    // Longer than a script has to end by itself.
    const long = "for (const end = Date.now() + 2000; Date.now() < end; ); 'to its end'";
    expect(await dbg.run(long)).toMatch(/'to its end'$/);
  },
  LIMIT,
);

test(
  'errors that nobody catches are told, above the line that is being typed',
  async () => {
    const dbg = begin();
    await dbg.see('no target> ');
    await dbg.run('Promise.reject(new Error("lost")); 1');
    dbg.type('void setTimeout(() => { throw new TypeError("late") }, 500)\r');
    await dbg.see('no target> ');
    dbg.type('6 *');
    await dbg.see('Uncaught TypeError: late\n');
    dbg.type(' 7\r');
    await dbg.see(/^42$/m);
    expect(await dbg.run('_error.message')).toBe("'late'");
    dbg.type('exit\r');
    expect(await dbg.end()).toEqual({ code: 0, left: [] });
  },
  LIMIT,
);

test(
  'goes on without a target when the process of the session dies',
  async () => {
    const dbg = onTarget('--forever');
    await dbg.see('0:000> ');
    dbg.type('process.kill(process.pid)\r');
    await dbg.see('The process of this session');
    await dbg.see('no target> ');
    expect(await dbg.run('1 + 1')).toMatch(/2$/);
    await dbg.run(`.launch ${target} --forever`);
    expect(await dbg.run('session.isStopped()')).toBe('true');
    dbg.type('.quit\r');
    await dbg.see('target.exe lives: ');
    dbg.type('\r');
    expect(await dbg.end()).toEqual({ code: 0, left: [] });
  },
  LIMIT,
);

/** Nobody over there answers any more, from half a second later on. */
const STUCK =
  'setTimeout(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0), 500); 1';

test(
  'process.exit asks as .quit does, and says the exit code',
  async () => {
    const dbg = onTarget('--forever');
    await dbg.see('0:000> ');
    dbg.type('process.exit(3)\r');
    await dbg.see('target.exe lives: ');
    dbg.type(CTRL_C);
    await dbg.see('0:000> ');
    expect(await dbg.run('1 + 1')).toMatch(/^2$/m);
    dbg.type('if (true) process.exit(4); console.log("went on");\r');
    await dbg.see('went on");');
    expect(await dbg.see('target.exe lives: ')).not.toContain('went on');
    dbg.type('k\r');
    expect(await dbg.end()).toEqual({ code: 4, left: [] });
  },
  LIMIT,
);

test(
  'a process that no longer answers is killed at the end, with its target',
  async () => {
    const dbg = onTarget('--forever');
    await dbg.see('0:000> ');
    await dbg.run(STUCK);
    await delay(1000);
    dbg.type(CTRL_D);
    await dbg.see('target.exe lives: ');
    dbg.type('k\r');
    await dbg.see('ending the session');
    for (let i = 0; i < 4; i++) {
      dbg.type(CTRL_C);
      await delay(100);
    }
    expect(await dbg.end()).toEqual({ code: 0, left: [] });
  },
  LIMIT,
);
