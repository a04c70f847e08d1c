// The type of a thrown C++ object, out of what Microsoft's compilers write down for each throw.
import { readBytes, type Target } from './target.ts';

/** Of the exceptions that `throw` raises. */
export const CPP_EXCEPTION = 0xe06d7363;

const LONGEST_NAME = 512;

/** `Failure`, `std::runtime_error`, `int`; undefined where neither symbols nor the tables are at hand. */
export function thrownType(target: Target, parameters: readonly bigint[]): string | undefined {
  const [, , throwInfo, base] = parameters;
  if (!throwInfo) return undefined;
  // First, because an image's memory is there only when somebody has asked for a symbol of it.
  return typeInSymbol(target, throwInfo) ?? typeInTables(target, throwInfo, base ?? 0n);
}

/** The tables are called by the type: `TI2?AUFailure@@`. */
function typeInSymbol({ session }: Target, throwInfo: bigint): string | undefined {
  const { hresult, NameBuffer } = session.engine.symbols.hr.GetNameByOffsetWide(throwInfo);
  const type = hresult === 0 ? /!_{0,2}TI[A-Z]*\d+(\S+)$/.exec(NameBuffer)?.[1] : undefined;
  return type && plainName(`.${type}`);
}

function typeInTables(target: Target, throwInfo: bigint, base: bigint): string | undefined {
  const wide = target.machine !== 'x86';
  // Those of 64-bit modules hold offsets from the module, those of 32-bit ones addresses.
  const at = (offset: number) => (wide ? base + BigInt(offset) : BigInt(offset));
  const word = (address: bigint): number | undefined => {
    const bytes = readBytes(target, address, 4);
    return bytes && new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  };
  // _ThrowInfo → its list of types → the first, which is the object's own → its descriptor → its name.
  const list = word(throwInfo + 12n);
  const type = list === undefined ? undefined : word(at(list) + 4n);
  const descriptor = type === undefined ? undefined : word(at(type) + 4n);
  if (descriptor === undefined) return undefined;
  const name = readName(target, at(descriptor) + (wide ? 16n : 8n));
  return name && plainName(name);
}

function readName(target: Target, address: bigint): string | undefined {
  const { hresult, Buffer: bytes } = target.session.engine.data.hr.ReadVirtual(
    address,
    LONGEST_NAME,
  );
  if (hresult !== 0) return undefined;
  const end = bytes.indexOf(0);
  return end > 0 ? Buffer.from(bytes.subarray(0, end)).toString('latin1') : undefined;
}

/** Names of built-in types as they stand behind the point of a descriptor. */
const BUILT_IN: Readonly<Record<string, string>> = {
  D: 'char',
  F: 'short',
  H: 'int',
  I: 'unsigned int',
  J: 'long',
  K: 'unsigned long',
  M: 'float',
  N: 'double',
  _J: '__int64',
  _K: 'unsigned __int64',
  _N: 'bool',
  _W: 'wchar_t',
  PAD: 'char *',
  PBD: 'const char *',
  PEAD: 'char *',
  PEBD: 'const char *',
  PA_W: 'wchar_t *',
  PB_W: 'const wchar_t *',
  PEA_W: 'wchar_t *',
  PEB_W: 'const wchar_t *',
};

/** `.?AVFailure@app@@` → `app::Failure`; names of templates stay as they are. */
function plainName(decorated: string): string {
  const name = /^\.\?A[UVT](\w+(?:@\w+)*)(?:@@)?$/.exec(decorated)?.[1];
  if (name) return name.split('@').reverse().join('::');
  return BUILT_IN[decorated.slice(1)] ?? decorated;
}
