// Every constant of the header in one family; a new, lost or doubly claimed one is named, with advice.
import { describe, expect, test } from '@jest/globals';
import { assignFamilies, memberKey, type Family } from '../../codegen/families.ts';
import { HeaderError, type Constant } from '../../codegen/model.ts';
import { familySpecs } from '../../codegen/overrides/families.ts';
import { flags, mixed, values } from '../../codegen/overrides/family-spec.ts';
import { parseHeader } from '../../codegen/parse-header.ts';
import { withWindowsFamilies } from '../../codegen/windows-families.ts';
import { headerText } from './header-text.ts';

const { constants } = parseHeader(headerText('dbgeng.h'), 'dbgeng.h');
const families = assignFamilies(constants);

function family(name: string): Family {
  const found = families.find((each) => each.name === name);
  if (!found) throw new Error(`no family ${name}`);
  return found;
}

const value = (name: string, key: string) =>
  family(name).members.find((member) => member.key === key)?.value;

const number = (name: string, n: number, line = 1): Constant => ({
  name,
  line,
  value: { kind: 'number', value: n },
});

function complaint(run: () => unknown): HeaderError {
  try {
    run();
  } catch (error) {
    if (error instanceof HeaderError) return error;
    throw error;
  }
  throw new Error('expected a HeaderError');
}

describe('the constants of dbgeng.h', () => {
  test('are all in one of 114 families', () => {
    const members = families.flatMap((each) => each.members);
    expect(families).toHaveLength(114);
    expect(members).toHaveLength(739);
    expect(new Set(members.map((member) => member.constant)).size).toBe(739);
    expect(families.flatMap((each) => each.missing)).toEqual([]);
  });

  test('have keys that can stand after a dot', () => {
    for (const { members } of families) {
      expect(members.filter(({ key }) => !/^[A-Za-z_]\w*$/.test(key))).toEqual([]);
      expect(new Set(members.map(({ key }) => key)).size).toBe(members.length);
    }
  });

  test('read back to the documented name, except where a prefix is not the name of its family', () => {
    const differing = families.filter(({ name, members }) =>
      members.some(({ key, constant }) => `${name}_${key}` !== constant),
    );
    expect(differing.map(({ name }) => name).sort()).toEqual([
      'DEBUG_ANY_ID',
      'DEBUG_ATTACH_KERNEL',
      'DEBUG_ATTACH_PROCESS',
      'DEBUG_BREAKPOINT_FLAGS',
      'DEBUG_BREAKPOINT_TYPE',
      'DEBUG_COMMAND_EXCEPTION_ID',
      'DEBUG_DATA_DEBUGGER',
      'DEBUG_DATA_PROCESSOR',
      'DEBUG_DUMP_FILE_INDEX',
      'DEBUG_DUMP_FILE_TYPE',
      'DEBUG_FILTER_EVENT',
      'DEBUG_FILTER_EXECUTION',
      'DEBUG_INVALID_OFFSET',
      'DEBUG_OUTPUT_END',
      'DEBUG_REQUEST',
      'DEBUG_STATUS64',
      'DEBUG_VALUE_TYPE',
    ]);
  });

  test('have the values of the header', () => {
    expect(value('DEBUG_STATUS', 'NO_CHANGE')).toBe(0);
    expect(value('DEBUG_STATUS', 'TIMEOUT')).toBe(17);
    expect(value('DEBUG_STATUS64', 'INSIDE_WAIT')).toBe(0x1_0000_0000n);
    expect(value('DEBUG_FORMAT', 'NO_OVERWRITE')).toBe(0x8000_0000);
    expect(value('DEBUG_ENGOPT', 'NETWORK_PATHS')).toBe(0xc);
    expect(value('DEBUG_CREATE_PROCESS', 'NO_DEBUG_HEAP')).toBe(0x400);
    expect(value('DEBUG_KERNEL', 'SMALL_DUMP')).toBe(1024);
    expect(value('DEBUG_REQUEST', 'LIVE_USER_NON_INVASIVE')).toBe(33);
    expect(value('DEBUG_OUTCTL', 'AMBIENT')).toBe(value('DEBUG_OUTCTL', 'AMBIENT_TEXT'));
    expect(value('DEBUG_EXTENSION', 'CONTINUE_SEARCH')).toBe(0xd000_0271);
    expect(value('DEBUG_INVALID_OFFSET', 'DEBUG_INVALID_OFFSET')).toBe(0xffff_ffff_ffff_ffffn);
    expect(value('DEBUG_OUTPUT_END', 'DEBUG_OUTPUT_NAME_END')).toBe('**NAME**');
    expect(value('DEBUG_DATA_PROCESSOR', 'KPCR_OFFSET')).toBe(0);
    expect(value('DEBUG_DATA_DEBUGGER', 'KernBase')).toBe(24);
  });

  test('of 64 bits are bigint, the others are not', () => {
    for (const { members, width, kind } of families) {
      const type = kind === 'string' ? 'string' : width === 64 ? 'bigint' : 'number';
      expect(members.filter((member) => typeof member.value !== type)).toEqual([]);
    }
  });

  test('every family says why', () => {
    expect(familySpecs.filter(({ reason }) => reason.length < 15)).toEqual([]);
  });
});

describe('a header that does not fit', () => {
  test('a new constant is named, with the families it may belong to', () => {
    const { message, line } = complaint(() =>
      assignFamilies([...constants, number('DEBUG_FILTER_NEW', 11, 12345)]),
    );
    expect(line).toBe(12345);
    expect(message).toContain('DEBUG_FILTER_NEW (line 12345) is in no family');
    expect(message).toContain('add the key NEW to DEBUG_FILTER_EVENT or DEBUG_FILTER_EXECUTION');
  });

  test('a new prefix asks for a row', () => {
    const { message } = complaint(() => assignFamilies([...constants, number('NEW_THING', 1)]));
    expect(message).toContain('NEW_THING (line 1) is in no family: add a row for its prefix');
  });

  test('a constant of the tables that is gone is named, unless the header may be older', () => {
    const older = constants.filter(({ name }) => name !== 'DEBUG_EXECUTE_LLM');
    const { message } = complaint(() => assignFamilies(older));
    expect(message).toContain('DEBUG_EXECUTE_LLM is listed in family DEBUG_EXECUTE');
    const lenient = assignFamilies(older, { strict: false });
    expect(lenient.flatMap((each) => each.missing)).toEqual(['DEBUG_EXECUTE_LLM']);
    expect(lenient.flatMap((each) => each.members)).toHaveLength(738);
  });

  test('an older header may lack constants, never have unknown ones', () => {
    expect(() => assignFamilies([number('DEBUG_NEW', 1)], { strict: false })).toThrow(HeaderError);
  });

  test('all complaints come at once', () => {
    const { message } = complaint(() =>
      assignFamilies([...constants, number('FIRST_NEW', 1), number('SECOND_NEW', 2)]),
    );
    expect(message).toContain('FIRST_NEW');
    expect(message).toContain('SECOND_NEW');
  });

  const assign = (specs: Parameters<typeof flags>[], list: Constant[], row = flags) =>
    assignFamilies(list, { specs: specs.map((spec) => row(...spec)) });

  test('a constant that two rows claim', () => {
    const { message } = complaint(() =>
      assign(
        [
          ['A', 'B_C', 'one'],
          ['A_B', 'C', 'two'],
        ],
        [number('A_B_C', 1)],
      ),
    );
    expect(message).toContain('A_B_C is claimed by A and A_B: remove it from one of the two rows');
  });

  test('two rows of one name', () => {
    const rows: Parameters<typeof flags>[] = [
      ['A', 'B', 'one'],
      ['A', 'C', 'two'],
    ];
    const { message } = complaint(() => assign(rows, [number('A_B', 1), number('A_C', 2)]));
    expect(message).toContain('two rows of the family tables are named A');
  });

  test('flags with several bits, or the same bit twice', () => {
    const several = complaint(() => assign([['A', 'B', '']], [number('A_B', 3)]));
    expect(several.message).toContain("A_B has several bits: family A is 'flags+values' or 'enum'");
    const twice = complaint(() => assign([['A', 'B C', '']], [number('A_B', 2), number('A_C', 2)]));
    expect(twice.message).toContain('A_C and A_B are the same bit');
    expect(assign([['A', 'B', '']], [number('A_B', 3)], mixed)).toHaveLength(1);
    expect(assign([['A', 'B C', '']], [number('A_B', 2), number('A_C', 2)], values)).toHaveLength(
      1,
    );
  });

  test('values that are too wide or of another type', () => {
    const wide: Constant = {
      name: 'A_B',
      line: 7,
      value: { kind: 'bigint', value: '4294967296' },
    };
    expect(complaint(() => assign([['A', 'B', '']], [wide])).message).toContain(
      'A_B does not fit family A (flags, 32 bits)',
    );
    const text: Constant = {
      name: 'A_B',
      line: 7,
      value: { kind: 'string', value: 'x', wide: false },
    };
    expect(complaint(() => assign([['A', 'B', '']], [text])).line).toBe(7);
    const [negative] = assign([['A', 'B', '']], [number('A_B', -0x8000_0000)]);
    expect(negative?.members[0]?.value).toBe(0x8000_0000);
  });

  test('a mask that names no member', () => {
    const spec = mixed('A', 'B', '', { masks: [{ mask: 'NONE', values: [] }] });
    expect(
      complaint(() => assignFamilies([number('A_B', 3)], { specs: [spec] })).message,
    ).toContain('the masks of family A name NONE');
  });
});

describe('families of Windows', () => {
  const all = withWindowsFamilies(families);

  test('stand beside those of the header; machine types are one family', () => {
    expect(all).toHaveLength(131);
    const machines = all.filter(({ name }) => name === 'IMAGE_FILE_MACHINE');
    expect(machines).toHaveLength(1);
    const keys = machines[0]!.members.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['I386', 'AMD64', 'ARM64', 'ARM64EC', 'CHPE_X86']));
  });

  test('no constant of theirs is one of the header, and no name is used twice', () => {
    const seen = all.flatMap((each) => each.members.map(({ constant }) => constant));
    expect(seen.filter((name, i) => seen.indexOf(name) !== i)).toEqual([]);
    const names = all.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('a key that would begin with a digit has an underscore, its constant has not', () => {
    const file = all.find(({ name }) => name === 'IMAGE_FILE');
    expect(file?.members.find(({ key }) => key === '_32BIT_MACHINE')?.constant).toBe(
      'IMAGE_FILE_32BIT_MACHINE',
    );
    expect(memberKey('32BIT')).toBe('_32BIT');
    expect(memberKey('BIT32')).toBe('BIT32');
  });

  test('disagreements with the header are refused', () => {
    const spec = { name: 'X', prefix: 'X_', kind: 'enum', members: { A: 1 }, reason: '' } as const;
    expect(() => withWindowsFamilies(families, [{ ...spec, extends: true }])).toThrow(
      'X extends a family that is not there',
    );
    expect(() => withWindowsFamilies(families, [{ ...spec, name: 'DEBUG_END' }])).toThrow(
      'DEBUG_END is there already',
    );
    const doubled = {
      ...spec,
      name: 'IMAGE_FILE_MACHINE',
      prefix: 'IMAGE_FILE_MACHINE_',
      members: { ARM64EC: 1 },
      extends: true,
    } as const;
    expect(() => withWindowsFamilies(families, [doubled])).toThrow(
      'the header defines IMAGE_FILE_MACHINE_ARM64EC itself now',
    );
  });
});
