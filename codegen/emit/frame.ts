/** Where the results of one call lie in its scratch frame, and how long its buffers are. */
import { KIND_SIZE } from '../kinds.ts';
import { intoBuffer, isBuffer, isText, type ShapedMethod, type ShapedParameter } from '../shape.ts';
import { leadingList, lengthExpression, local, placeAt, u32At, u64At } from './code.ts';

/** Nearly every text of the engine fits, so that one call is enough. */
const TEXT_UNITS = 1024;

/** Units of a text buffer in the first attempt. */
export const firstRoom = (p: ShapedParameter): number => p.room ?? TEXT_UNITS;

/** One method under emission. `into`: the buffer of the caller that the twin fills. */
export class Frame {
  readonly shaped: ShapedMethod;
  readonly into: ShapedParameter | undefined;
  readonly size: number;
  private readonly offsets = new Map<ShapedParameter, number>();

  constructor(shaped: ShapedMethod, into: boolean) {
    this.shaped = shaped;
    this.into = into ? intoBuffer(shaped) : undefined;
    this.size = this.layout();
  }

  /** Scalars in the header's order, then text buffers of the first attempt. */
  private layout(): number {
    let size = 0;
    const put = (p: ShapedParameter, bytes: number, align: number) => {
      size = Math.ceil(size / align) * align;
      this.offsets.set(p, size);
      size += bytes;
    };
    for (const p of this.shaped.parameters) {
      if (p.role === 'actual') put(p, p.size, p.size);
      if ((p.role !== 'out' && p.role !== 'inout') || isBuffer(p)) continue;
      const large = p.kind === 'struct' || p.kind === 'guid' || p.kind === 'variant';
      const bytes = large ? p.size : Math.max(4, KIND_SIZE[p.kind]);
      put(p, bytes, large ? 16 : Math.min(8, bytes));
    }
    for (const p of this.shaped.parameters)
      if (p.role === 'out' && isText(p) && !p.array && this.isGrowing(p))
        put(p, firstRoom(p) * p.size, 16);
    return size;
  }

  /** Has the parameter a place of its own in the frame? */
  has(p: ShapedParameter): boolean {
    return this.offsets.has(p);
  }

  place(p: ShapedParameter): string {
    return placeAt(this.offsets.get(p)!);
  }

  /** What the `actual` parameter at `index` received, as a Number. */
  actual(index: number): string {
    const p = this.shaped.parameters[index]!;
    return p.kind === 'u64' ? `Number(${u64At(this.place(p))})` : u32At(this.place(p));
  }

  /** Does the runtime find the size of this buffer: call, grow, retry? */
  isGrowing(buffer: ShapedParameter): boolean {
    return this.shaped.parameters[buffer.count!]!.role === 'capacity';
  }

  /** How many elements a length parameter passes. */
  lengthOf(count: number): string {
    const { parameters } = this.shaped;
    const sizer = parameters[count]!;
    if (this.into?.count === count) return `${this.into.name}.byteLength`;
    if (sizer.role === 'size') return sizer.name;
    if (sizer.role === 'derived') return sizer.value!;
    if (sizer.role === 'capacity') return `${local(parameters[sizer.buffer!]!)}Room`;
    return lengthExpression(leadingList(parameters, count)!);
  }

  /** How many elements of an out buffer are valid. */
  filled(p: ShapedParameter): string {
    const length = this.lengthOf(p.count!);
    if (p.actual === undefined) return length;
    if (p.perElement === undefined) return `Math.min(${this.actual(p.actual)}, ${length})`;
    return `Math.min(${this.actual(p.actual)} * ${p.perElement}, ${length})`;
  }
}
