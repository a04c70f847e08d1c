/** Out buffers: where native code writes, how they grow, how they are read. */
import { KIND_SIZE } from '../kinds.ts';
import { isText, type ShapedParameter } from '../shape.ts';
import { local } from './code.ts';
import { firstRoom, type Frame } from './frame.ts';

const LIST_BYTES = 4096;

/** One out buffer, in code. */
export interface BufferCode {
  /** Before the first call. */
  setup: string[];
  /** Passed to native code. */
  address: string;
  /** The valid part as a JS value. */
  result: string;
  /** Buffers that the runtime sizes: is it too small after a call? */
  tooSmall?: string;
  /** …then this makes it larger. */
  grow?: string[];
}

export function bufferCode(frame: Frame, p: ShapedParameter): BufferCode {
  if (p.count === undefined)
    throw new Error(`${frame.shaped.method.name}: ${p.name} has no size parameter`);
  if (frame.isGrowing(p)) return isText(p) ? growingText(frame, p) : growingList(frame, p);
  return fixed(frame, p);
}

/** Text: the first room is part of the frame, so that the usual call reserves nothing more. */
function growingText(frame: Frame, p: ShapedParameter): BufferCode {
  const [at, room] = [`${local(p)}At`, `${local(p)}Room`];
  const read = p.kind === 'wide' ? 'readWide' : 'readAnsi';
  const common = {
    setup: [`let ${at} = addressAt(${frame.place(p)});`, `let ${room} = ${firstRoom(p)};`],
    address: at,
    result: `${read}(${at}, ${frame.filled(p)} - 1)`,
  };
  if (p.room !== undefined)
    return { ...common, setup: common.setup.map((line) => line.replace('let', 'const')) };
  if (p.terminated !== undefined) {
    // The length is known only in bytes of the target: S_FALSE says that the text did not fit.
    const most = `${p.terminated} * 2 + 2`;
    return {
      ...common,
      result: `${read}Z(${at})`,
      tooSmall: `hr === 1 && ${room} < ${most}`,
      grow: [
        `${room} = Math.min(${most}, Math.max(${room} * 4, ${frame.actual(p.actual!)} * 2 + 2));`,
        `${at} = reserveCleared(${room} * ${p.size}).address;`,
      ],
    };
  }
  return {
    ...common,
    tooSmall: `${frame.actual(p.actual!)} > ${room}`,
    grow: [
      `${room} = ${frame.actual(p.actual!)};`,
      `${at} = reserve(${room} * ${p.size}).address;`,
    ],
  };
}

function growingList(frame: Frame, p: ShapedParameter): BufferCode {
  const [at, room] = [`${local(p)}At`, `${local(p)}Room`];
  const first = Math.max(16, Math.floor(LIST_BYTES / p.size));
  return {
    setup: [`let ${room} = ${first};`, `let ${at} = reserve(${first * p.size});`],
    address: `${at}.address`,
    result: listResult(p, `${at}.block, ${at}.offset, ${frame.filled(p)}`),
    tooSmall: `${frame.actual(p.actual!)} > ${room}`,
    grow: [
      `${room} = ${frame.actual(p.actual!)};`,
      `${at} = reserve(${room}${p.size === 1 ? '' : ` * ${p.size}`});`,
    ],
  };
}

/** Sized by an argument. What native code leaves unwritten reads as zero. */
function fixed(frame: Frame, p: ShapedParameter): BufferCode {
  const name = local(p);
  const length = frame.lengthOf(p.count!);
  if (frame.into === p) return { setup: [], address: p.name, result: '' };
  if (p.kind === 'bytes' && !p.aligned) {
    // `actual` tells how much is valid; where there is none, nothing stale may show.
    const place = p.actual === undefined ? 'clearedAddress' : 'bytesAddress';
    const address = `${place}(${name}Fresh, ${length})`;
    return {
      setup: [
        `const ${name}Fresh = freshBytes(${length});`,
        `const ${name}At = ${p.optional ? `${length} === 0 ? 0 : ` : ''}${address};`,
      ],
      address: `${name}At`,
      result: `takeBytes(${name}Fresh, ${name}At, ${frame.filled(p)})`,
    };
  }
  const size = p.size === 1 ? length : `${length} * ${p.size}`;
  const place = `${name}At.block, ${name}At.offset, ${frame.filled(p)}`;
  const read = p.kind === 'wide' ? 'readWide' : 'readAnsi';
  return {
    setup: [`const ${name}At = reserveCleared(${size});`],
    address:
      p.optional && p.aligned ? `${length} === 0 ? 0 : ${name}At.address` : `${name}At.address`,
    result: isText(p) ? `${read}(${name}At.address, ${frame.filled(p)} - 1)` : listResult(p, place),
  };
}

function listResult(p: ShapedParameter, place: string): string {
  const list = readList(p, place);
  return p.hole === undefined
    ? list
    : `${list}.map((value) => (value === ${p.hole} ? null : value))`;
}

function readList(p: ShapedParameter, place: string): string {
  switch (p.kind) {
    case 'bytes':
      return `readBytes(${place})`;
    case 'struct':
      return `${p.of}.decodeList(${place})`;
    case 'variant':
      return `takeVariants(${place})`;
    case 'interface':
      return `takeInterfaces(${p.of}, ${place})`;
    default:
      return `${KIND_SIZE[p.kind] === 8 ? 'readU64s' : 'readU32s'}(${place})`;
  }
}
