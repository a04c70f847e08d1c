/** Facts about virtual tables that need no header: IUnknown's methods, and when two methods are one. */
import type { Method, NativeType, Parameter } from './model.ts';
import { noSal } from './sal.ts';

/** IUnknown, for interfaces that do not repeat it. */
export function unknownMethods(line: number): Method[] {
  const common = { variadic: false, since: 'IUnknown', line };
  const parameters: Parameter[] = [
    {
      name: 'InterfaceId',
      type: { name: 'GUID', pointers: 1, const: true, spelling: 'REFIID' },
      sal: { ...noSal(), text: '_In_' },
    },
    {
      name: 'Interface',
      type: { name: 'void', pointers: 2, const: false, spelling: 'PVOID*' },
      sal: { ...noSal(), direction: 'out', comOut: 'value', text: '_COM_Outptr_' },
    },
  ];
  return [
    { name: 'QueryInterface', slot: 0, returnType: scalar('HRESULT'), parameters, ...common },
    { name: 'AddRef', slot: 1, returnType: scalar('ULONG'), parameters: [], ...common },
    { name: 'Release', slot: 2, returnType: scalar('ULONG'), parameters: [], ...common },
  ];
}

function scalar(name: string): NativeType {
  return { name, pointers: 0, const: false, spelling: name };
}

/** Is `table` what `base` is, with or without more behind it? */
export function extendsTable(table: Method[], base: Method[]): boolean {
  return base.every((method, slot) => {
    const own = table[slot];
    return own?.name === method.name && sameSignature(own, method);
  });
}

/** Same types in the same places; names and annotations may differ. */
export function sameSignature(a: Method, b: Method): boolean {
  return (
    a.variadic === b.variadic &&
    a.parameters.length === b.parameters.length &&
    sameType(a.returnType, b.returnType) &&
    a.parameters.every((parameter, at) => {
      const other = b.parameters[at];
      return other !== undefined && sameType(parameter.type, other.type);
    })
  );
}

function sameType(a: NativeType, b: NativeType): boolean {
  return a.name === b.name && a.pointers === b.pointers;
}
