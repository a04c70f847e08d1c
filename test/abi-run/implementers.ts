// What a native method does with a call from JS: C++ for the body behind each place of a vtable.
import type { ShapedMethod, ShapedParameter } from '../../codegen/shape.ts';
import { elementType, fillOf, keyOf, nativeInterface, ROOM, show, showReturned } from './values.ts';

/** What arrived in an input. */
function showInput(shaped: ShapedMethod, p: ShapedParameter): string {
  const { name } = p;
  const count = p.count === undefined ? '' : shaped.parameters[p.count]!.name;
  if (p.block) return p.kind === 'wide' ? `wideBlock(${name})` : `ansiBlock(${name})`;
  if (p.kind === 'ansi' || p.kind === 'wide') return `${p.kind}(${name})`;
  if (p.kind === 'bytes') return `hex(${name}, ${count})`;
  if (p.array) return `each(${name}, ${count}, [](const auto &x) { return ${show(p, 'x')}; })`;
  if (p.kind === 'guid') return `guid(${name})`;
  if (p.role === 'inout') return show(p, `(*${name})`);
  if ((p.kind === 'struct' || p.kind === 'variant') && !p.byValue) {
    const cast = `(*(const ${p.kind === 'variant' ? 'VARIANT' : p.of} *)${name})`;
    return `(${name} ? ${show(p, cast)} : std::string("null"))`;
  }
  return show(p, name);
}

/** Writes a pattern to an out parameter, as an engine would, and notes what. */
function answerOut(shaped: ShapedMethod, p: ShapedParameter): string[] {
  const { name } = p;
  const note = (value: string) => `journal.add("out", "${name}", ${value});`;
  if (p.count !== undefined) return answerBuffer(shaped, p, note);
  if (p.kind === 'interface')
    return [
      `*${name} = (${nativeInterface(shaped, p)} *)objectOf("${p.of}");`,
      note(`pointer(*${name})`),
    ];
  if (p.kind === 'bstr')
    return [`*${name} = SysAllocString(someWide(someLength()).c_str());`, note(`bstr(*${name})`)];
  if (p.kind === 'address')
    return [
      `*(unsigned long long *)${name} = nextBits() >> 17;`,
      note(`pointer(*(void **)${name})`),
    ];
  return [fillOf(p, `*${name}`), note(show(p, `(*${name})`))];
}

function answerBuffer(
  shaped: ShapedMethod,
  p: ShapedParameter,
  note: (value: string) => string,
): string[] {
  const { name } = p;
  const room = shaped.parameters[p.count!]!.name;
  const actual = p.actual === undefined ? undefined : shaped.parameters[p.actual]!;
  const setActual = (value: string) =>
    actual && p.perElement === undefined ? [`*${actual.name} = ${value};`] : [];
  const growing = shaped.parameters[p.count!]!.role === 'capacity';
  if (p.kind === 'ansi' || p.kind === 'wide') {
    const make = p.kind === 'wide' ? 'someWide' : 'someAnsi';
    const length = growing && p.room === undefined ? 'someLength()' : `someCount(${room} - 1)`;
    return [
      `auto ${name}_v = ${make}(${length});`,
      ...setActual(`${name}_v.size() + 1`),
      `if (${name}_v.size() + 1 > ${room}) return (counter = before, (HRESULT)S_FALSE);`,
      `memcpy(${name}, ${name}_v.c_str(), (${name}_v.size() + 1) * sizeof *${name});`,
      note(`${p.kind}(${name}_v.c_str())`),
    ];
  }
  const twin = shaped.parameters.find(
    (each) => each !== p && each.role === 'out' && each.array && each.actual === p.actual,
  );
  const earlier = twin && shaped.parameters.indexOf(twin) < shaped.parameters.indexOf(p) && twin;
  const length = earlier
    ? `${earlier.name}_n${p.perElement ? ` * ${ROOM.entry}` : ''}`
    : growing
      ? `someLength()${p.kind === 'bytes' ? '' : ' * 2'}`
      : actual
        ? `someCount(${room})`
        : room;
  const element = elementType(shaped, p);
  const fillEach =
    p.kind === 'interface'
      ? `for (size_t i = 0; i < ${name}_n; i++) ${name}[i] = (${element})objectOf("${p.of}");`
      : `for (size_t i = 0; i < ${name}_n; i++) ${fillOf(p, `((${element} *)${name})[i]`)}`;
  return [
    `size_t ${name}_n = ${length};`,
    ...setActual(`${name}_n`),
    `if (${name}_n > ${room}) return (counter = before, (HRESULT)S_FALSE);`,
    fillEach,
    note(
      p.kind === 'bytes'
        ? `hex(${name}, ${name}_n)`
        : `each((const ${element} *)${name}, ${name}_n, [](const auto &x) { return ${show(p, 'x')}; })`,
    ),
  ];
}

const declared = (shaped: ShapedMethod) => [
  ...shaped.method.parameters.map(({ type, name }) => `${type.spelling} ${name}`),
  ...(shaped.method.variadic ? ['PCSTR Text'] : []),
];

export const isWideFormat = (shaped: ShapedMethod) =>
  shaped.parameters.some((p) => p.role === 'format' && p.kind === 'wide');

/** A function that notes its inputs and fills its outputs, as an engine would. */
export function implementer(shaped: ShapedMethod): string {
  const type = shaped.method.returnType.spelling;
  const list = declared(shaped).map((text) =>
    isWideFormat(shaped) ? text.replace('PCSTR Text', 'PCWSTR Text') : text,
  );
  const seen = shaped.parameters.flatMap((p) => {
    const note = (value: string) => [`journal.add("in", "${p.name}", ${value});`];
    switch (p.role) {
      case 'in':
      case 'inout':
      case 'format':
        return note(showInput(shaped, p));
      case 'count':
      case 'size':
      case 'capacity':
      case 'derived':
        return note(`number((long long)${p.name})`);
      case 'reserved':
        return note(`number((long long)${p.name})`);
      default:
        return [];
    }
  });
  const outs = shaped.parameters
    .filter((p) => p.role === 'out' || p.role === 'inout')
    .flatMap((p) => answerOut(shaped, p));
  const tail =
    shaped.returns === 'hresult'
      ? ['return answer;']
      : shaped.returns === 'void'
        ? []
        : [
            // Enums hold what fits 32 bits.
            `${type} result = (${type})0;`,
            shaped.returns === 'bool1' ? 'result = nextBits() & 1;' : 'fill(result);',
            `journal.add("return", "value", ${showReturned(shaped)});`,
            'return result;',
          ];
  return [
    `static ${type} m_${keyOf(shaped)}(${list.join(', ')}) {`,
    '  journal.begin();',
    '  unsigned long long before = counter;',
    ...[...seen, ...outs, ...tail].map((line) => `  ${line}`),
    '}',
  ].join('\n');
}
