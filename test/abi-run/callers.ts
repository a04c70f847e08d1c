// What native code passes to a method of ours, and what it notes of the answer: C++ for a caller of each method.
import type { ShapedMethod, ShapedParameter } from '../../codegen/shape.ts';
import {
  elementType,
  fillOf,
  keyOf,
  nativeInterface,
  ROOM,
  roomOf,
  show,
  showReturned,
} from './values.ts';

/** A template that calls the method of any interface which has it. */
export function caller(shaped: ShapedMethod): string {
  const lines: string[] = ['journal.begin();'];
  const args: string[] = [];
  const after: string[] = [];
  for (const p of shaped.parameters) passParameter(shaped, p, lines, args, after);
  const call = `o->${shaped.method.name}(${args.join(', ')})`;
  const result =
    shaped.returns === 'void'
      ? [`${call};`]
      : [`auto result = ${call};`, `journal.add("return", "value", ${showReturned(shaped)});`];
  return [
    `template<typename I> static void c_${keyOf(shaped)}(I *o) {`,
    ...[...lines, ...result, ...after].map((line) => `  ${line}`),
    '}',
  ].join('\n');
}

/** Declares what a caller passes for one parameter, and notes it; notes what came back. */
function passParameter(
  shaped: ShapedMethod,
  p: ShapedParameter,
  lines: string[],
  args: string[],
  after: string[],
): void {
  const { name } = p;
  const native = shaped.method.parameters.find((each) => each.name === name);
  const spelling = native?.type.spelling ?? 'PCSTR';
  const local = `${name}_v`;
  const noteIn = (value: string) => lines.push(`journal.add("in", "${name}", ${value});`);
  const noteOut = (value: string) => after.push(`journal.add("out", "${name}", ${value});`);
  switch (p.role) {
    case 'reserved':
      args.push('0');
      return;
    case 'count':
      args.push(String(ROOM.count));
      return;
    case 'size':
      args.push(String(ROOM.size));
      return;
    case 'capacity':
      args.push(String(ROOM.capacity));
      return;
    case 'derived':
      args.push(/^\d+$/.test(p.value!) ? p.value! : String(ROOM.size * ROOM.entry));
      return;
    case 'format':
      args.push(p.kind === 'wide' ? 'L"%s"' : '"%s"');
      return;
    case 'actual':
      lines.push(`${native!.type.name} ${local} = 0;`);
      args.push(`&${local}`);
      return;
    case 'in':
      return passInput(shaped, p, spelling, { lines, args, noteIn });
    case 'inout':
      lines.push(`${elementType(shaped, p)} ${local}; fill(${local});`);
      noteIn(show(p, local));
      args.push(`&${local}`);
      noteOut(show(p, local));
      return;
    case 'out':
      return passOutput(shaped, p, spelling, { lines, args, after, noteOut });
  }
}

function passInput(
  shaped: ShapedMethod,
  p: ShapedParameter,
  spelling: string,
  to: { lines: string[]; args: string[]; noteIn: (value: string) => void },
): void {
  const local = `${p.name}_v`;
  const element = elementType(shaped, p);
  if (p.name.endsWith('EntrySize')) {
    to.args.push(String(ROOM.entry));
    return to.noteIn(`number(${ROOM.entry})`);
  }
  if (p.kind === 'ansi' || p.kind === 'wide') {
    const make = p.kind === 'wide' ? 'someWide' : 'someAnsi';
    to.lines.push(`auto ${local} = ${make}(${p.block ? 4 : 'someLength()'});`);
    if (p.block)
      to.lines.push(`${local}.push_back(0); ${local} += ${make}(5); ${local}.push_back(0);`);
    to.args.push(`(${spelling})${local}.c_str()`);
    return to.noteIn(p.block ? `${p.kind}Block(${local}.c_str())` : `${p.kind}(${local}.c_str())`);
  }
  if (p.kind === 'bytes' || p.array) {
    const length = roomOf(shaped.parameters[p.count!]!);
    to.lines.push(`std::vector<${element}> ${local}(${length});`);
    to.lines.push(
      p.kind === 'interface'
        ? `for (auto &x : ${local}) x = (${element})objectOf("${p.of}");`
        : `for (auto &x : ${local}) ${fillOf(p, 'x')}`,
    );
    to.args.push(`(${spelling})${local}.data()`);
    return to.noteIn(
      p.kind === 'bytes'
        ? `hex(${local}.data(), ${length})`
        : `each(${local}.data(), ${length}, [](const auto &x) { return ${show(p, 'x')}; })`,
    );
  }
  if (p.kind === 'interface') {
    to.lines.push(`auto ${local} = (${nativeInterface(shaped, p)} *)objectOf("${p.of}");`);
    to.args.push(local);
    return to.noteIn(`pointer(${local})`);
  }
  if (p.kind === 'address') {
    to.lines.push(`unsigned long long ${local} = nextBits() >> 17;`);
    to.args.push(`(${spelling})${local}`);
    return to.noteIn(`wideNumber(${local})`);
  }
  to.lines.push(`${element} ${local}; ${fillOf(p, local)}`);
  const byPointer =
    (p.kind === 'struct' || p.kind === 'variant' || p.kind === 'guid') && !p.byValue;
  to.args.push(byPointer && !/^(REF|const GUID ?&)/.test(spelling) ? `&${local}` : local);
  to.noteIn(show(p, local));
}

function passOutput(
  shaped: ShapedMethod,
  p: ShapedParameter,
  spelling: string,
  to: {
    lines: string[];
    args: string[];
    after: string[];
    noteOut: (value: string) => void;
  },
): void {
  const local = `${p.name}_v`;
  const element = elementType(shaped, p);
  if (p.count !== undefined) {
    const sizer = shaped.parameters[p.count]!;
    const room = sizer.role === 'derived' ? ROOM.size * ROOM.entry : roomOf(sizer);
    to.lines.push(`std::vector<${element}> ${local}(${room});`);
    to.args.push(`(${spelling})${local}.data()`);
    if (p.kind === 'ansi' || p.kind === 'wide') return to.noteOut(`${p.kind}(${local}.data())`);
    const actual =
      p.actual === undefined
        ? String(room)
        : `${shaped.parameters[p.actual]!.name}_v${p.perElement ? ` * ${ROOM.entry}` : ''}`;
    return to.noteOut(
      p.kind === 'bytes'
        ? `hex(${local}.data(), ${actual})`
        : `each(${local}.data(), ${actual}, [](const auto &x) { return ${show(p, 'x')}; })`,
    );
  }
  if (p.kind === 'address') {
    to.lines.push(`void *${local} = nullptr;`);
    to.args.push(`(${spelling})&${local}`);
    return to.noteOut(`pointer(${local})`);
  }
  if (p.kind === 'interface') {
    to.lines.push(`${nativeInterface(shaped, p)} *${local} = nullptr;`);
    to.args.push(`&${local}`);
    to.noteOut(`pointer(${local})`);
    to.after.push(`if (${local}) ((IUnknown *)${local})->Release();`);
    return;
  }
  to.lines.push(`${element} ${local}; memset((void *)&${local}, 0, sizeof ${local});`);
  to.args.push(`&${local}`);
  to.noteOut(show(p, local));
  if (p.kind === 'bstr') to.after.push(`SysFreeString(${local});`);
  if (p.kind === 'variant') to.after.push(`VariantClear(&${local});`);
}
