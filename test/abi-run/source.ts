// Shaped methods → C++: a class that implements each interface, and a caller for each of its methods.
import type { Shapes } from '../../codegen/interfaces.ts';
import type { Interface, Model, Struct } from '../../codegen/model.ts';
import type { ShapedMethod } from '../../codegen/shape.ts';
import { PRELUDE } from '../abi/probe.ts';
import { caller } from './callers.ts';
import { implementer, isWideFormat } from './implementers.ts';
import { structFunctions } from './structs.ts';
import { keyOf } from './values.ts';

const HAND_WRITTEN = new Set(['GUID', 'VARIANT']);

export function nativeSource(
  model: Model,
  shapes: Shapes,
  header: string,
  support: string,
): string {
  const methods = new Map<string, ShapedMethod>();
  for (const iface of model.interfaces)
    for (const shaped of shapes.ownMethods(iface)) methods.set(keyOf(shaped), shaped);
  const structs = model.structs.filter(({ name }) => !HAND_WRITTEN.has(name));
  return [
    // Before the prelude, which redefines words that the C++ library uses.
    '#include <cstdio>\n#include <cstring>\n#include <map>\n#include <string>\n#include <type_traits>\n#include <vector>',
    PRELUDE,
    '#include <oleauto.h>',
    `#include ${JSON.stringify(header)}`,
    `#include ${JSON.stringify(support)}`,
    ...structs.map(
      ({ name }) => `static std::string show(const ${name} &);\nstatic void fill(${name} &);`,
    ),
    ...structs.map(structFunctions),
    ...[...methods.values()].filter((m) => !m.omitted).flatMap((m) => [implementer(m), caller(m)]),
    ...model.interfaces.map((iface) => implementation(iface, methods)),
    registry(model, methods, structs),
  ].join('\n');
}

/** A class with the vtable that the compiler lays out for the interface. */
function implementation(iface: Interface, methods: ReadonlyMap<string, ShapedMethod>): string {
  const own = iface.methods.slice(3).map((method) => {
    const shaped = methods.get(`${method.since}_${method.name}`)!;
    const list = method.parameters.map(({ type, name }) => `${type.spelling} ${name}`);
    const names = method.parameters.map(({ name }) => name);
    const head = `${method.returnType.spelling} STDMETHODCALLTYPE ${method.name}`;
    if (shaped.omitted) return `  ${head}(${list.join(', ')}) override { return E_NOTIMPL; }`;
    const target = `m_${method.since}_${method.name}`;
    if (!method.variadic)
      return `  ${head}(${list.join(', ')}) override { return ${target}(${names.join(', ')}); }`;
    const text = isWideFormat(shaped) ? 'PCWSTR' : 'PCSTR';
    return [
      `  ${method.returnType.spelling} STDMETHODVCALLTYPE ${method.name}(${list.join(', ')}, ...) override {`,
      `    va_list rest; va_start(rest, ${names.at(-1)}); ${text} text = va_arg(rest, ${text}); va_end(rest);`,
      `    return ${target}(${[...names, 'text'].join(', ')});`,
      '  }',
    ].join('\n');
  });
  return [
    `struct Impl_${iface.name} : ${iface.name} {`,
    '  ULONG references = 1;',
    '  HRESULT STDMETHODCALLTYPE QueryInterface(REFIID, PVOID *out) override { *out = this; AddRef(); return S_OK; }',
    '  ULONG STDMETHODCALLTYPE AddRef() override { return ++references; }',
    '  ULONG STDMETHODCALLTYPE Release() override { return --references; }',
    ...own,
    '};',
  ].join('\n');
}

/** Exports: an object by name, a call by name, the journal. */
function registry(
  model: Model,
  methods: ReadonlyMap<string, ShapedMethod>,
  structs: readonly Struct[],
): string {
  const makers = model.interfaces.map(
    ({ name }) =>
      `  makers["${name}"] = []() -> IUnknown * { return (IUnknown *)(${name} *)new Impl_${name}; };`,
  );
  const callers = model.interfaces.flatMap((iface) =>
    iface.methods.slice(3).flatMap((method) => {
      const shaped = methods.get(`${method.since}_${method.name}`)!;
      if (shaped.omitted) return [];
      return [
        `  callers["${iface.name}.${method.name}"] = [](void *o) { c_${keyOf(shaped)}((${iface.name} *)o); };`,
      ];
    }),
  );
  const codecs = structs.flatMap(({ name }) => [
    `  fillers["${name}"] = [](void *s) { fill(*(${name} *)s); };`,
    `  showers["${name}"] = [](const void *s) { return show(*(const ${name} *)s); };`,
  ]);
  return [
    'static std::map<std::string, void (*)(void *)> callers, fillers;',
    'static std::map<std::string, std::string (*)(const void *)> showers;',
    'static void prepare() {',
    '  if (!makers.empty()) return;',
    ...makers,
    ...callers,
    ...codecs,
    '}',
    '#define EXPORT extern "C" __declspec(dllexport)',
    'EXPORT void *objectNamed(const char *name) { prepare(); return objectOf(name); }',
    'EXPORT void seed(unsigned n) { counter = n; }',
    'EXPORT void answerWith(int hresult) { answer = hresult; }',
    'EXPORT void callMethod(const char *name, void *object) { prepare(); callers.at(name)(object); }',
    'EXPORT void fillStruct(const char *name, void *s) { prepare(); fillers.at(name)(s); }',
    'EXPORT void showStruct(const char *name, const void *s) { prepare(); journal.begin(); journal.add("in", "s", showers.at(name)(s)); }',
    'EXPORT const char *takeJournal() { return journal.end(); }',
    '',
  ].join('\n');
}
