// Which parameter takes which family: how many, some by name, and that no rule is idle or contradicted.
import { describe, expect, test } from '@jest/globals';
import { assignFamilies } from '../../codegen/families.ts';
import { linkFamilies, newestInterfaces, rootName } from '../../codegen/links.ts';
import { answers, everywhere, fields, on } from '../../codegen/overrides/link-spec.ts';
import { linkRules, unlinkableParameters, type LinkRule } from '../../codegen/overrides/links.ts';
import { parseHeader } from '../../codegen/parse-header.ts';
import { withWindowsFamilies } from '../../codegen/windows-families.ts';
import { headerText } from './header-text.ts';

const model = parseHeader(headerText('dbgeng.h'), 'dbgeng.h');
const names = withWindowsFamilies(assignFamilies(model.constants)).map(({ name }) => name);
const links = linkFamilies(model, names);

const parameter = (key: string) => links.parameters.get(key)?.families;

describe('links', () => {
  test('counts', () => {
    expect(links.parameters.size).toBe(278);
    expect(links.results.size).toBe(27);
    expect(links.fields.size).toBe(42);
  });

  test('parameters', () => {
    expect(parameter('IDebugControl.WaitForEvent.Flags')).toEqual(['DEBUG_WAIT']);
    expect(parameter('IDebugControl.ExecuteWide.OutputControl')).toEqual(['DEBUG_OUTCTL']);
    expect(parameter('IDebugControl.GetExecutionStatus.Status')).toEqual(['DEBUG_STATUS']);
    expect(parameter('IDebugClient.AttachKernelWide.Flags')).toEqual(['DEBUG_ATTACH_KERNEL']);
    expect(parameter('IDebugClient.AttachProcess.AttachFlags')).toEqual(['DEBUG_ATTACH_PROCESS']);
    expect(parameter('IDebugClient.CreateProcess.CreateFlags')).toEqual([
      'PROCESS_CREATION_FLAGS',
      'DEBUG_CREATE_PROCESS',
    ]);
    expect(parameter('IDebugClient.SetOutputMask.Mask')).toEqual(['DEBUG_OUTPUT', 'DEBUG_IOUTPUT']);
    expect(parameter('IDebugEventCallbacks.GetInterestMask.Mask')).toEqual(['DEBUG_EVENT']);
    expect(parameter('IDebugOutputCallbacks.GetInterestMask.Mask')).toEqual(['DEBUG_OUTCBI']);
    expect(parameter('IDebugControl.CoerceValues.OutTypes')).toEqual(['DEBUG_VALUE_TYPE']);
    expect(parameter('IDebugControl.GetSupportedProcessorTypes.Types')).toEqual([
      'IMAGE_FILE_MACHINE',
    ]);
    expect(parameter('IDebugSymbols.SetSymbolOptions.Options')).toEqual(['SYMOPT']);
    expect(parameter('IDebugControl.SetEngineOptions.Options')).toEqual(['DEBUG_ENGOPT']);
    expect(parameter('IDebugControl.GetTextMacro.Slot')).toBeUndefined();
    expect(links.parameters.get('IDebugSymbols.GetModuleByIndex.Index')?.open).toBe(true);
    expect(links.parameters.get('IDebugControl.WaitForEvent.Flags')?.open).toBe(false);
  });

  test('the answers of nine events on three interfaces', () => {
    expect(
      [...links.results.values()].every((link) => link.families.includes('DEBUG_STATUS')),
    ).toBe(true);
    expect(links.results.has('IDebugEventContextCallbacks.SystemError')).toBe(true);
    expect(links.results.has('IDebugEventCallbacks.SessionStatus')).toBe(false);
  });

  test('fields, in anonymous members too', () => {
    expect(links.fields.get('DEBUG_MODULE_PARAMETERS.SymbolType')?.families).toEqual([
      'DEBUG_SYMTYPE',
    ]);
    expect(links.fields.get('INLINE_FRAME_CONTEXT.FrameType')?.families).toEqual([
      'STACK_FRAME_TYPE',
    ]);
    expect(links.fields.get('EXCEPTION_RECORD64.ExceptionCode')?.families).toEqual([
      'EXCEPTION_CODE',
    ]);
  });

  test('what looks like flags, options or a kind is linked, or listed as unlinkable', () => {
    const listed = new Set(
      unlinkableParameters.flatMap((entry) =>
        entry.methods.flatMap((method) =>
          ['', 'Wide'].map((suffix) => `${entry.interface}.${method}${suffix}.${entry.parameter}`),
        ),
      ),
    );
    const left: string[] = [];
    for (const [root, { methods }] of newestInterfaces(model)) {
      for (const method of methods) {
        const counts = new Set(method.parameters.map(({ sal }) => sal.count?.parameter));
        for (const { name, type } of method.parameters) {
          if (type.name !== 'ULONG' || counts.has(name)) continue;
          if (!/(Flags|Which|Type|Options|Mask|Class|Status|Space|Arch)$/.test(name)) continue;
          const key = `${root}.${method.name}.${name}`;
          if (!links.parameters.has(key) && !listed.has(key)) left.push(key);
        }
      }
    }
    expect(left).toEqual([]);
    expect(listed.size).toBeGreaterThan(12);
  });

  test('every rule says why', () => {
    expect([...linkRules, ...unlinkableParameters].filter(({ reason }) => !reason)).toEqual([]);
  });
});

describe('rules that do not fit', () => {
  const complaintOf = (...rules: LinkRule[]) => {
    try {
      linkFamilies(model, names, { rules, unlinkables: [] });
    } catch (error) {
      return (error as Error).message;
    }
    return '';
  };

  test.each([
    [on('IDebugControl', 'NoSuch', 'Flags', 'DEBUG_WAIT', ''), 'IDebugControl.NoSuch'],
    [on('INoSuch', 'WaitForEvent', 'Flags', 'DEBUG_WAIT', ''), 'INoSuch.WaitForEvent'],
    [on('IDebugControl', 'WaitForEvent', 'Flag', 'DEBUG_WAIT', ''), 'WaitForEvent.Flag'],
    [on('IDebugControl', 'Execute', 'Command', 'DEBUG_WAIT', ''), 'is PCSTR, not a number'],
    [on('IDebugControl', 'WaitForEvent', 'Flags', 'DEBUG_NONE', ''), 'unknown family DEBUG_NONE'],
    [everywhere('NoSuchParameter', 'DEBUG_WAIT', ''), 'a parameter named NoSuchParameter'],
    [answers('IDebugEventCallbacks', 'NoSuch', 'DEBUG_STATUS', ''), 'IDebugEventCallbacks.NoSuch'],
    [fields('DEBUG_VALUE', 'NoSuch', 'DEBUG_WAIT', ''), 'DEBUG_VALUE.NoSuch'],
    [fields('NO_SUCH', 'Flags', 'DEBUG_WAIT', ''), 'NO_SUCH.Flags'],
  ])('%#', (rule, message) => {
    expect(complaintOf(rule)).toContain(message);
  });

  test('a parameter claimed twice', () => {
    const rule = on('IDebugControl', 'WaitForEvent', 'Flags', 'DEBUG_WAIT', '');
    expect(complaintOf(rule, { ...rule, families: ['DEBUG_END'] })).toContain(
      'IDebugControl.WaitForEvent.Flags is linked to DEBUG_WAIT and again to DEBUG_END',
    );
  });

  test('linked and listed as unlinkable', () => {
    const entry = {
      interface: 'IDebugControl',
      methods: ['WaitForEvent'],
      parameter: 'Flags',
      reason: '',
    };
    expect(() => linkFamilies(model, names, { unlinkables: [entry] })).toThrow(
      'IDebugControl.WaitForEvent.Flags is linked, but listed as unlinkable',
    );
  });

  test('an older header may lack what rules speak of', () => {
    const rules = [on('IDebugControl', 'NoSuch', 'Flags', 'DEBUG_WAIT', '')];
    const lenient = linkFamilies(model, names, { rules, unlinkables: [], strict: false });
    expect(lenient.parameters.size).toBe(0);
  });
});

test('families of interfaces', () => {
  expect(rootName(model, 'IDebugControl7')).toBe('IDebugControl');
  expect(rootName(model, 'IDebugOutputCallbacks2')).toBe('IDebugOutputCallbacks');
  expect(rootName(model, 'IDebugOutputCallbacksWide')).toBe('IDebugOutputCallbacksWide');
  expect(newestInterfaces(model).size).toBe(17);
  expect(newestInterfaces(model).get('IDebugClient')?.name).toBe('IDebugClient9');
});
