// A model → a C++ program whose data says what the compiler thinks of the same header.
import { readFileSync } from 'node:fs';
import type { Field, Interface, Method, Model, NativeType, Struct } from '../../codegen/model.ts';
import { SCALARS } from '../../codegen/scalars.ts';
import { compileSections } from './compiler.ts';

/** One thing to compare: what it is, the C++ expression, what our model says. */
interface Item {
  kind: string;
  label: string;
  expression: string;
  expected: bigint;
}

export interface Comparison {
  /** How many things of each kind were compared. */
  counts: Record<string, number>;
  /** One line per difference. */
  differences: string[];
}

/** What comes before the header. */
export const PRELUDE = `
#include <windows.h>
#include <cstddef>
#include <new>
#include <type_traits>
// Annotations of the old kind, which the C++ library uses as names: only from here on.
#define __in
#define __out
// As constants of the compiler's own, so that their fields can be asked for.
#undef DEFINE_GUID
#define DEFINE_GUID(name, a, b, c, d, e, f, g, h, i, j, k) \\
  constexpr GUID name = { a, b, c, { d, e, f, g, h, i, j, k } }
`;

const HELPERS = `
typedef unsigned long long Number;

// int and long are one type to the caller, and a reference is a pointer.
template<typename T> struct Plain { typedef T type; };
template<> struct Plain<int> { typedef long type; };
template<> struct Plain<unsigned int> { typedef unsigned long type; };
template<typename T> struct Plain<const T> { typedef const typename Plain<T>::type type; };
template<typename T> struct Plain<T *> { typedef typename Plain<T>::type *type; };
template<typename T> struct Plain<T &> { typedef typename Plain<T>::type *type; };
template<typename T, size_t N> struct Plain<T[N]> { typedef typename Plain<T>::type type[N]; };
template<typename A, typename B>
constexpr Number same = std::is_same_v<typename Plain<A>::type, typename Plain<B>::type>;

template<typename T> struct Signature;
template<typename R, typename C, typename... A> struct Signature<R (C::*)(A...)> { typedef R type(A...); };
template<typename R, typename C, typename... A> struct Signature<R (C::*)(A..., ...)> { typedef R type(A..., ...); };
template<typename R, typename... A> struct Signature<R(A...)> { typedef R type(A...); };
template<typename T, typename F> constexpr Number hasSignature = std::is_same_v<typename Signature<T>::type, F>;
`;

/**
 * Interfaces whose identifier only DECLSPEC_UUID gives rightly (see codegen/overrides/iids.ts). g++ passes
 * it over, so it is read from the text.
 */
const IID_BY_UUID = new Set(['IDebugHostType', 'IDebugHostFunctionLocalStorage2']);

/** Compares everything a model says with what the compiler makes of `headerPath`. */
export function compare(model: Model, headerPath: string): Comparison {
  const text = readFileSync(headerPath, 'latin1');
  const items = [
    ...model.structs.flatMap(structItems),
    ...model.enums.flatMap(({ name, members }) => [
      item('enum sizes', name, `sizeof(${name})`, 4),
      ...members.map((member) =>
        item('enum values', member.name, `(Number)(long long)${member.name}`, member.value),
      ),
    ]),
    ...constantItems(model),
    ...model.interfaces.map((each) => iidItem(each, text)),
    ...signatureItems(model),
    ...typeItems(model),
  ];
  const slots = model.interfaces.flatMap(slotItems);
  const sections = compileSections(source(model, headerPath, text, items, slots), [
    '.abival',
    '.abislot',
  ]);
  const values = sections.get('.abival') ?? Buffer.alloc(0);
  const pointers = sections.get('.abislot') ?? Buffer.alloc(0);
  const differences: string[] = [];
  const counts: Record<string, number> = {};
  const check = ({ kind, label, expected }: Item, actual: bigint): void => {
    counts[kind] = (counts[kind] ?? 0) + 1;
    if (actual !== expected) differences.push(`${kind}: ${label}: ${actual}, not ${expected}`);
  };
  items.forEach((each, at) => check(each, values.readBigUInt64LE(at * 8)));
  // A pointer to a virtual function, in g++'s ABI: 1 + its offset in the table, then an adjustment.
  slots.forEach((each, at) => {
    const offset = pointers.readBigUInt64LE(at * 16) - 1n;
    const adjustment = pointers.readBigUInt64LE(at * 16 + 8);
    check(each, adjustment === 0n && offset % 8n === 0n ? offset / 8n : -1n);
  });
  return { counts, differences };
}

function item(kind: string, label: string, expression: string, expected: number | bigint): Item {
  return { kind, label, expression, expected: BigInt.asUintN(64, BigInt(expected)) };
}

function source(
  model: Model,
  headerPath: string,
  text: string,
  items: Item[],
  slots: Item[],
): string {
  // One virtual function more than the header has: its slot is the length of the table.
  const ends = model.interfaces.map(
    ({ name }) => `struct End_${name} : ${name} { virtual void end() = 0; };`,
  );
  // Structs that the header only announces have a tag and no name.
  const tags = [...text.matchAll(/^typedef struct _(\w+)\s*\* *P\1;/gm)].map(([, name]) => name);
  return `${PRELUDE}
#include ${JSON.stringify(headerPath)}
${tags.map((name) => `typedef struct _${name} ${name};`).join('\n')}
${HELPERS}
${ends.join('\n')}
extern constinit const Number values[] __attribute__((section(".abival"), used)) = {
${items.map(({ expression }) => `  ${expression},`).join('\n')}
};
struct Slots {
${slots.map(({ expression }, at) => `  decltype(${expression}) m${at};`).join('\n')}
};
extern constinit const Slots slots __attribute__((section(".abislot"), used)) = {
${slots.map(({ expression }) => `  ${expression},`).join('\n')}
};
`;
}

/** The address of a member function. mingw's IUnknown overloads QueryInterface; bodies that repeat it hide that. */
function address(owner: Interface, method: Method): string {
  const plain = `&${owner.name}::${method.name}`;
  const inherited = method.slot === 0 && method.line === owner.line;
  return inherited ? `static_cast<HRESULT (${owner.name}::*)(REFIID, PVOID*)>(${plain})` : plain;
}

function slotItems(owner: Interface): Item[] {
  const { name, methods } = owner;
  return [
    ...methods.map((method) =>
      item('slots', `${name}::${method.name}`, address(owner, method), method.slot),
    ),
    item('lengths of vtables', name, `&End_${name}::end`, methods.length),
  ];
}

function structItems(struct: Struct): Item[] {
  const { name, size, align } = struct;
  return [
    item('struct sizes', name, `sizeof(${name})`, size),
    item('struct alignments', name, `alignof(${name})`, align),
    ...struct.fields.flatMap((field) => fieldItems(name, '', 0, field)),
  ];
}

/** Fields of anonymous aggregates are fields of their owner; those of named ones are reached through the name. */
function fieldItems(owner: string, path: string, base: number, field: Field): Item[] {
  const offset = base + field.offset;
  const inside = field.nested?.fields ?? [];
  if (field.name === '') return inside.flatMap((each) => fieldItems(owner, path, offset, each));
  const full = `${path}${field.name}`;
  const label = `${owner}.${full}`;
  const value = `((${owner} *)0)->${full}`;
  const own = [
    item('field offsets', label, `offsetof(${owner}, ${full})`, offset),
    item('field sizes', label, `sizeof(${value})`, field.size),
  ];
  if (field.nested) {
    return [...own, ...inside.flatMap((each) => fieldItems(owner, `${full}.`, offset, each))];
  }
  const array = field.arrayLength === null ? '' : `[${field.arrayLength}]`;
  const type = `same<std::remove_reference_t<decltype((${value}))>, ${canonical(field.type)}${array}>`;
  return [...own, item('field types', label, type, 1)];
}

function constantItems(model: Model): Item[] {
  return model.constants.map(({ name, value }) => {
    if (value.kind === 'string') {
      const units = [...value.value, '\0'].map(
        (unit, at) => `${name}[${at}] == ${unit.charCodeAt(0)}`,
      );
      const length = `sizeof(${name}) == ${units.length} * sizeof(${value.wide ? 'WCHAR' : 'CHAR'})`;
      return item('constants', name, [length, ...units].join(' && '), 1);
    }
    const cast = value.kind === 'hresult' ? '(Number)(ULONG)' : '(Number)';
    return item('constants', name, `${cast}(${name})`, BigInt(value.value));
  });
}

function iidItem({ name, iid }: Interface, text: string): Item {
  if (IID_BY_UUID.has(name)) {
    const written = new RegExp(`DECLSPEC_UUID\\("([^"]+)"\\)\\s+${name}\\b`).exec(text)?.[1];
    return item('IIDs', name, `${written?.toLowerCase() === iid}`, 1);
  }
  const hex = iid.replaceAll('-', '');
  const bytes = Array.from({ length: 8 }, (_, at) => `0x${hex.slice(16 + 2 * at, 18 + 2 * at)}`);
  const guid = `IID_${name}`;
  const fields = [
    `${guid}.Data1 == 0x${hex.slice(0, 8)}u`,
    `${guid}.Data2 == 0x${hex.slice(8, 12)}`,
    `${guid}.Data3 == 0x${hex.slice(12, 16)}`,
    ...bytes.map((byte, at) => `${guid}.Data4[${at}] == ${byte}`),
  ];
  return item('IIDs', name, fields.join(' && '), 1);
}

/** Result and parameters of every method and function, spelled as in the header. */
function signatureItems(model: Model): Item[] {
  const type = (method: Pick<Method, 'returnType' | 'parameters'>, rest: string): string => {
    const parameters = method.parameters.map((parameter) => parameter.type.spelling);
    return `${method.returnType.spelling}(${[...parameters, ...(rest ? [rest] : [])].join(', ')})`;
  };
  const methods = model.interfaces.flatMap((owner) =>
    owner.methods.map((method) => {
      const expected = type(method, method.variadic ? '...' : '');
      const actual = `decltype(${address(owner, method)})`;
      const label = `${owner.name}::${method.name}`;
      return item('signatures', label, `hasSignature<${actual}, ${expected}>`, 1);
    }),
  );
  const functions = model.functions.map((each) =>
    item('signatures', each.name, `hasSignature<decltype(${each.name}), ${type(each, '')}>`, 1),
  );
  return [...methods, ...functions];
}

/** Every spelling of a type in a signature stands for what we say, and has the width we say. */
function typeItems(model: Model): Item[] {
  const types = new Map<string, NativeType>();
  for (const { returnType, parameters } of [
    ...model.interfaces.flatMap(({ methods }) => methods),
    ...model.functions,
  ]) {
    for (const type of [returnType, ...parameters.map((each) => each.type)]) {
      types.set(type.spelling, type);
    }
  }
  return [...types.values()].flatMap((type) => {
    const { spelling, name, pointers } = type;
    const result = [item('types', spelling, `same<${spelling}, ${canonical(type)}>`, 1)];
    const scalar = pointers === 0 ? SCALARS.get(name) : undefined;
    if (!scalar || scalar.size === 0) return result;
    const isSigned = `(Number)(std::is_arithmetic_v<${spelling}> && (${spelling})-1 < 0)`;
    // Addresses are no numbers to C++.
    const signed = ['HANDLE', 'FARPROC', 'va_list', 'BSTR'].includes(name)
      ? []
      : [item('types', spelling, isSigned, scalar.signed ? 1 : 0)];
    return [...result, item('types', spelling, `sizeof(${spelling})`, scalar.size), ...signed];
  });
}

/** A resolved type in C++, by the name that Windows' headers give it. */
function canonical({ name, pointers, const: isConst }: NativeType): string {
  return `${isConst ? 'const ' : ''}${name}${' *'.repeat(pointers)}`;
}
