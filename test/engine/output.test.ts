// What the engine prints, as the three kinds of output callbacks receive it, and what shapes it.
import { describe, expect, test } from '@jest/globals';
import {
  DEBUG_CURRENT,
  DEBUG_EXECUTE,
  DEBUG_OUTCB,
  DEBUG_OUTCBF,
  DEBUG_OUTCBI,
  DEBUG_OUTCTL,
  DEBUG_OUTPUT,
  IDebugClient5,
  IDebugOutputCallbacks,
  IDebugOutputCallbacks2,
  IDebugOutputCallbacksWide,
  implement,
} from '../../src/raw.ts';
import { type Bench, startAtAdd, startTarget } from '../support/target.ts';

const { NORMAL, ERROR, WARNING, DEBUGGEE, PROMPT } = DEBUG_OUTPUT;
type Line = [mask: number, text: string | null];

describe.each(['IDebugOutputCallbacks', 'IDebugOutputCallbacksWide'] as const)('%s', (name) => {
  const listen = (bench: Bench) => {
    const lines: Line[] = [];
    const client = bench.client.CreateClient().queryInterface(IDebugClient5);
    const Output = (mask: number, text: string | null) => void lines.push([mask, text]);
    if (name === 'IDebugOutputCallbacks')
      client.SetOutputCallbacks(implement(IDebugOutputCallbacks, { Output }));
    else client.SetOutputCallbacksWide(implement(IDebugOutputCallbacksWide, { Output }));
    return { lines, client };
  };

  test('text and the kind of text', () => {
    using bench = startTarget();
    const { lines, client } = listen(bench);
    for (const mask of [NORMAL, ERROR, WARNING]) bench.control.Output(mask, `mask ${mask}\n`);
    client.FlushCallbacks();
    expect(lines).toEqual([
      [NORMAL, 'mask 1\n'],
      [ERROR, 'mask 2\n'],
      [WARNING, 'mask 4\n'],
    ]);
  });

  test('a % is a %, whatever follows it', () => {
    using bench = startTarget();
    const { lines, client } = listen(bench);
    bench.control.Output(NORMAL, '100% %s %n %p\n');
    bench.control.OutputWide(NORMAL, '%d%%\n');
    bench.control.ControlledOutput(DEBUG_OUTCTL.ALL_CLIENTS, NORMAL, '%x\n');
    bench.control.ControlledOutputWide(DEBUG_OUTCTL.ALL_CLIENTS, NORMAL, '%I64d\n');
    client.FlushCallbacks();
    expect(
      lines
        .map(([, text]) => text)
        .join('')
        .split('\n'),
    ).toEqual(['100% %s %n %p', '%d%%', '%x', '%I64d', '']);
  });

  test('what the target says with OutputDebugString', () => {
    using bench = startTarget();
    const { lines } = listen(bench);
    expect(bench.resume()).toBe(false);
    const said = lines.filter(([mask]) => mask === DEBUGGEE).map(([, text]) => text);
    const tick = name === 'IDebugOutputCallbacks' ? /^target: done .\n$/ : /^target: done [✓?]\n$/;
    expect(said).toEqual(['target: start\n', expect.stringMatching(tick)]);
  });

  test('the output of a command goes to the clients that OutputControl names', () => {
    using bench = startAtAdd();
    const { lines, client } = listen(bench);
    const { THIS_CLIENT, ALL_CLIENTS, ALL_OTHER_CLIENTS, IGNORE } = DEBUG_OUTCTL;
    const hears = (control: number): [here: boolean, there: boolean] => {
      client.FlushCallbacks();
      lines.splice(0);
      bench.takeOutput();
      bench.control.Execute(control, '.echo heard', DEBUG_EXECUTE.DEFAULT);
      client.FlushCallbacks();
      const there = lines.map(([, text]) => text).join('');
      return [bench.takeOutput() === 'heard\n', there === 'heard\n'];
    };
    expect(hears(THIS_CLIENT)).toEqual([true, false]);
    expect(hears(ALL_CLIENTS)).toEqual([true, true]);
    expect(hears(ALL_OTHER_CLIENTS)).toEqual([false, true]);
    expect(hears(IGNORE)).toEqual([false, false]);
  });

  test('only what the mask of the client lets pass', () => {
    using bench = startTarget();
    const { lines, client } = listen(bench);
    const usual = client.GetOutputMask();
    expect(usual & NORMAL).toBe(NORMAL);
    client.SetOutputMask(WARNING);
    expect(bench.client.GetOtherOutputMask(client)).toBe(WARNING);
    bench.control.Output(NORMAL, 'a\n');
    bench.control.Output(WARNING, 'b\n');
    client.FlushCallbacks();
    bench.client.SetOtherOutputMask(client, NORMAL);
    expect(client.GetOutputMask()).toBe(NORMAL);
    bench.control.Output(NORMAL, 'c\n');
    client.FlushCallbacks();
    expect(lines.map(([, text]) => text)).toEqual(['b\n', 'c\n']);
  });

  test('nothing any more once it is taken out', () => {
    using bench = startTarget();
    const { lines, client } = listen(bench);
    const before = bench.client.GetNumberOutputCallbacks();
    if (name === 'IDebugOutputCallbacks') client.SetOutputCallbacks(null);
    else client.SetOutputCallbacksWide(null);
    bench.control.Output(NORMAL, 'unheard\n');
    client.FlushCallbacks();
    expect(lines).toEqual([]);
    expect(bench.client.GetNumberOutputCallbacks()).toBe(before - 1);
  });
});

test('Wide callbacks get what no code page has', () => {
  using bench = startTarget();
  bench.control.OutputWide(NORMAL, 'Ж 你好 😀\n');
  expect(bench.takeOutput()).toBe('Ж 你好 😀\n');
  expect(bench.command('.echo Ж 你好 😀')).toBe('Ж 你好 😀\n');
});

describe('IDebugOutputCallbacks2', () => {
  type Call = [which: number, flags: number, arg: bigint, text: string | null];
  const listen = (bench: Bench, interest: number) => {
    const calls: Call[] = [];
    const client = bench.client.CreateClient();
    const callbacks = implement(IDebugOutputCallbacks2, {
      GetInterestMask: () => interest,
      Output2: (...call) => void calls.push(call),
    });
    client.SetOutputCallbacks(callbacks);
    const print = () => {
      bench.control.ControlledOutputWide(
        DEBUG_OUTCTL.ALL_CLIENTS | DEBUG_OUTCTL.DML,
        WARNING,
        '<b>bold</b> <link cmd="k">stack</link> &lt; Ж\n',
      );
      client.FlushCallbacks();
    };
    return { calls, client, print };
  };

  test('DML with its tags, and the severity', () => {
    using bench = startTarget();
    const { calls, print } = listen(bench, DEBUG_OUTCBI.DML);
    print();
    expect(calls).toHaveLength(1);
    const [which, flags, severity, text] = calls[0]!;
    expect([which, severity]).toEqual([DEBUG_OUTCB.DML, BigInt(WARNING)]);
    const content = DEBUG_OUTCBF.DML_HAS_TAGS | DEBUG_OUTCBF.DML_HAS_SPECIAL_CHARACTERS;
    expect(flags & content).toBe(content);
    expect(text).toBe('<b>bold</b> <link cmd="k">stack</link> &lt; Ж\n');
  });

  test('the same as text', () => {
    using bench = startTarget();
    const { calls, print } = listen(bench, DEBUG_OUTCBI.TEXT);
    print();
    expect(calls).toHaveLength(1);
    expect(calls[0]).toMatchObject([DEBUG_OUTCB.TEXT, expect.any(Number), 4n, 'bold stack < Ж\n']);
  });

  test('explicit flushes, when asked for', () => {
    using bench = startTarget();
    const { calls, client } = listen(bench, DEBUG_OUTCBI.EXPLICIT_FLUSH);
    client.FlushCallbacks();
    expect(calls).toContainEqual([DEBUG_OUTCB.EXPLICIT_FLUSH, 0, 0n, null]);
  });
});

describe('what shapes the output', () => {
  test('a width that is remembered', () => {
    using bench = startTarget();
    expect(bench.client.GetOutputWidth()).toBe(80);
    bench.client.SetOutputWidth(132);
    expect(bench.client.GetOutputWidth()).toBe(132);
  });

  test('prefixes of lines, as a stack', () => {
    using bench = startTarget();
    const { client } = bench;
    expect(client.GetOutputLinePrefix()).toBe('');
    client.SetOutputLinePrefix('> ');
    expect(client.GetOutputLinePrefixWide()).toBe('> ');
    client.SetOutputLinePrefixWide('Ж ');
    expect(client.GetOutputLinePrefixWide()).toBe('Ж ');
    const outer = client.PushOutputLinePrefix('1 ');
    const inner = client.PushOutputLinePrefixWide('2 ');
    expect(client.GetOutputLinePrefix()).toBe('2 ');
    client.PopOutputLinePrefix(inner);
    expect(client.GetOutputLinePrefix()).toBe('1 ');
    client.PopOutputLinePrefix(outer);
    expect(client.GetOutputLinePrefixWide()).toBe('Ж ');
    client.SetOutputLinePrefix(null);
    expect(client.GetOutputLinePrefix()).toBe('');
  });

  test('the prompt', () => {
    using bench = startAtAdd();
    expect(bench.control.GetPromptText()).toBe('0:000>');
    expect(bench.control.GetPromptTextWide()).toBe('0:000>');
    bench.client.SetOutputMask(NORMAL | PROMPT);
    bench.takeOutput();
    bench.control.OutputPrompt(DEBUG_OUTCTL.THIS_CLIENT, ' 100%');
    expect(bench.takeOutput()).toBe('0:000> 100%');
    bench.control.OutputPromptWide(DEBUG_OUTCTL.THIS_CLIENT, ' Ж');
    expect(bench.takeOutput()).toBe('0:000> Ж');
  });

  test('the current state, the version, the identity', () => {
    using bench = startAtAdd();
    const printed = (print: () => void) => {
      bench.takeOutput();
      print();
      return bench.takeOutput();
    };
    const { THIS_CLIENT } = DEBUG_OUTCTL;
    const state = printed(() =>
      bench.control.OutputCurrentState(THIS_CLIENT, DEBUG_CURRENT.DISASM),
    );
    expect(bench.command('u target!add L1')).toContain(state.split('\n').at(-2));
    expect(printed(() => bench.control.OutputVersionInformation(THIS_CLIENT))).toMatch(
      /Microsoft \(R\) Windows Debugger Version 10\./,
    );
    const identity = bench.client.GetIdentity();
    expect(bench.client.GetIdentityWide()).toBe(identity);
    expect(printed(() => bench.client.OutputIdentity(THIS_CLIENT, 0, '<%s>'))).toBe(
      `<${identity}>`,
    );
    expect(printed(() => bench.client.OutputIdentityWide(THIS_CLIENT, 0, '%s!'))).toBe(
      `${identity}!`,
    );
  });
});

test('text that the ANSI code page lacks is refused where the method is ANSI', () => {
  using bench = startTarget();
  expect(() => bench.control.Output(NORMAL, 'Ж\n')).toThrow(/code page.*OutputWide/s);
  expect(() => bench.control.Output(NORMAL, 5 as unknown as string)).toThrow(TypeError);
  expect(() => bench.control.hr.Output(NORMAL, 'a\0b')).toThrow(/NUL/);
});
