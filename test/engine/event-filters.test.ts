// Event filters: which events stop the target, against the command sx.
import { describe, expect, test } from '@jest/globals';
import {
  DbgEngError,
  DEBUG_EVENT,
  DEBUG_FILTER_EVENT,
  DEBUG_FILTER_EXECUTION,
  DEBUG_FILTER_GO,
} from '../../src/raw.ts';
import { type Bench, startTarget } from '../support/target.ts';

const { BREAK, SECOND_CHANCE_BREAK, IGNORE, OUTPUT } = DEBUG_FILTER_EXECUTION;
const ACCESS_VIOLATION = 0xc0000005;
const DIVIDE_BY_ZERO = 0xc0000094;
const OWN_EXCEPTION = 0xe0421000;

/** The lines that sx prints for events, in their order: text → what happens. */
const sx = (bench: Bench) =>
  new Map(
    [...bench.command('sx').matchAll(/^ *\S+ - (.+?) - (break|ignore|output|second-chance)/gm)].map(
      ([, text, what]) => [text!, what!],
    ),
  );

describe('the filters of specific events', () => {
  test('have the texts and options that sx prints', () => {
    using bench = startTarget();
    const { control } = bench;
    const { SpecificEvents } = control.GetNumberEventFilters();
    expect(SpecificEvents).toBe(10);
    const listed = sx(bench);
    const parameters = control.GetSpecificFilterParameters(0, SpecificEvents);
    const word = { [BREAK]: 'break', [IGNORE]: 'ignore', [OUTPUT]: 'output' } as const;
    for (const [i, { ExecutionOption, TextSize }] of parameters.entries()) {
      const text = control.GetEventFilterText(i);
      expect(control.GetEventFilterTextWide(i)).toBe(text);
      expect(TextSize).toBe(text.length + 1);
      // sx has words of its own for two of them, in lower case.
      const line = [...listed.keys()].find((key) => key.toLowerCase() === text.toLowerCase());
      expect([text, listed.get(line!)]).toEqual([text, word[ExecutionOption as 0]]);
    }
  });

  test('decide what stops: here the first new thread', () => {
    using bench = startTarget();
    const { control } = bench;
    const index = DEBUG_FILTER_EVENT.CREATE_THREAD;
    const [before] = control.GetSpecificFilterParameters(index, 1);
    expect(before!.ExecutionOption).toBe(IGNORE);
    control.SetSpecificFilterParameters(index, [{ ...before!, ExecutionOption: BREAK }]);
    expect(sx(bench).get('Create thread')).toBe('break');
    expect(bench.resume()).toBe(true);
    expect(control.GetLastEventInformation().Type).toBe(DEBUG_EVENT.CREATE_THREAD);
  });

  test.each(['', 'Wide'] as const)('have commands and arguments (%s)', (w) => {
    using bench = startTarget(['--load-library', 'version.dll']);
    const { control } = bench;
    const { LOAD_MODULE } = DEBUG_FILTER_EVENT;
    const command = w ? '.echo загружен' : '.echo loaded';
    control[`SetEventFilterCommand${w}`](LOAD_MODULE, command);
    control[`SetSpecificFilterArgument${w}`](LOAD_MODULE, 'version.dll');
    expect(control[`GetEventFilterCommand${w}`](LOAD_MODULE)).toBe(command);
    expect(control[`GetSpecificFilterArgument${w}`](LOAD_MODULE)).toBe('version.dll');
    const [parameters] = control.GetSpecificFilterParameters(LOAD_MODULE, 1);
    control.SetSpecificFilterParameters(LOAD_MODULE, [{ ...parameters!, ExecutionOption: BREAK }]);
    expect(bench.resume()).toBe(true);
    expect(bench.takeOutput()).toContain(command.replace('.echo ', ''));
    expect(bench.command('lm m version')).toMatch(/ version /);
    control[`SetEventFilterCommand${w}`](LOAD_MODULE, '');
    control[`SetSpecificFilterArgument${w}`](LOAD_MODULE, '');
  });
});

describe('the filters of exceptions', () => {
  test('are found by code and by index', () => {
    using bench = startTarget();
    const { control } = bench;
    const { SpecificEvents, SpecificExceptions } = control.GetNumberEventFilters();
    const all = control.GetExceptionFilterParameters(SpecificExceptions, null, SpecificEvents);
    expect(all).toHaveLength(SpecificExceptions);
    const [violation] = control.GetExceptionFilterParameters(1, [ACCESS_VIOLATION], 0);
    expect(all).toContainEqual(violation);
    const index = all.findIndex(({ ExceptionCode }) => ExceptionCode === ACCESS_VIOLATION);
    expect(control.GetEventFilterText(SpecificEvents + index)).toBe('Access violation');
    expect(violation!.TextSize).toBe('Access violation'.length + 1);
  });

  test('decide what stops: here a division by zero, at its second chance only', () => {
    using bench = startTarget(['--crash', 'divide']);
    const { control } = bench;
    const [before] = control.GetExceptionFilterParameters(1, [DIVIDE_BY_ZERO], 0);
    expect(before).toMatchObject({
      ExecutionOption: BREAK,
      ContinueOption: DEBUG_FILTER_GO.NOT_HANDLED,
    });
    control.SetExceptionFilterParameters([{ ...before!, ExecutionOption: SECOND_CHANCE_BREAK }]);
    expect(control.GetExceptionFilterParameters(1, [DIVIDE_BY_ZERO], 0)).toEqual([
      { ...before, ExecutionOption: SECOND_CHANCE_BREAK },
    ]);
    expect(bench.resume()).toBe(true);
    expect(bench.command('.lastevent')).toMatch(/code c0000094 \(!!! second chance !!!\)/);
  });

  test('may be added for a code of our own', () => {
    using bench = startTarget(['--throw']);
    const { control } = bench;
    expect(control.GetNumberEventFilters().ArbitraryExceptions).toBe(0);
    control.SetExceptionFilterParameters([
      {
        ExceptionCode: OWN_EXCEPTION,
        ExecutionOption: BREAK,
        ContinueOption: DEBUG_FILTER_GO.NOT_HANDLED,
        TextSize: 0,
        CommandSize: 0,
        SecondCommandSize: 0,
      },
    ]);
    expect(control.GetNumberEventFilters().ArbitraryExceptions).toBe(1);
    expect(bench.command('sx')).toMatch(/e0421000.* - break/);
    expect(bench.resume()).toBe(true);
    expect(bench.command('.exr -1')).toContain('e0421000');
  });

  test.each(['', 'Wide'] as const)('have a second command (%s)', (w) => {
    using bench = startTarget(['--throw-unhandled']);
    const { control } = bench;
    const { SpecificEvents } = control.GetNumberEventFilters(); // the first is for all others
    const command = w ? '.echo второй' : '.echo second';
    control[`SetExceptionFilterSecondCommand${w}`](SpecificEvents, command);
    expect(control[`GetExceptionFilterSecondCommand${w}`](SpecificEvents)).toBe(command);
    expect(bench.resume()).toBe(true);
    expect(bench.takeOutput()).toContain(command.replace('.echo ', ''));
    control[`SetExceptionFilterSecondCommand${w}`](SpecificEvents, '');
  });
});

test('what is not there is refused', () => {
  using bench = startTarget();
  const { control } = bench;
  expect(() => control.GetEventFilterText(9999)).toThrow(DbgEngError);
  expect(() => control.GetEventFilterCommand(9999)).toThrow(DbgEngError);
  expect(() => control.GetSpecificFilterParameters(0, 9999)).toThrow(DbgEngError);
  expect(() => control.GetSpecificFilterArgument(9999)).toThrow(DbgEngError);
  expect(() => control.SetSpecificFilterParameters(9999, [])).toThrow(DbgEngError);
});
