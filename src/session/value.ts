/** A value of the target: what lies somewhere, together with its type. */
import type { InspectOptions } from 'node:util';
import { typedPointerTo, type TypedData } from '../engine/typed-data.ts';
import type { Frame } from './frame.ts';
import type { ProcessRef } from './outcome.ts';
import { signExtended, withPointer } from './pointer-form.ts';
import { inspectCustom } from './print.ts';
import { Reference } from './reference.ts';
import type { Session } from './session.ts';
import { checkHolding } from './stop.ts';
import type { FieldInfo, TypeInfo } from './type-info.ts';
import { isScalar, kindOf, type ValueKind } from './type-kind.ts';
import { castValue, containingRecord, derivedValue } from './value-cast.ts';
import { readData, readText, scalarOf, type Data, type Scalar } from './value-data.ts';
import { ValueError } from './value-error.ts';
import { walkList, type ListOptions } from './value-list.ts';
import { inspectValue, jsonOfValue } from './value-print.ts';
import { proxyOf } from './value-proxy.ts';
import { freshTyped, lengthOf, stepElement, stepField, stepTarget } from './value-step.ts';
import { parsePath } from './value-path.ts';
import { writeValue } from './value-write.ts';

export { ValueError };

/** @internal What a value is made of. */
export interface ValueInit {
  /** Undefined for variables that the program does not keep here. */
  readonly typed: TypedData | undefined;
  readonly typeName: string;
  readonly name: string;
  readonly path: string;
  /** The frame whose variable it is, or part of one. */
  readonly frame?: Frame | undefined;
  /** What it was found by, where it was not reached from another value. */
  readonly expression?: string | undefined;
  /** The register that a whole variable is kept in. */
  readonly register?: string | undefined;
  /** The structure whose field it is. */
  readonly parent?: Value | undefined;
  /** Whose memory it is in; the current process where it is not said. */
  readonly process?: ProcessRef | undefined;
}

/**
 * A variable, field, element, or anything else that has a type. Its getters tell what was found when it
 * was asked for; its methods ask the engine again. Parts of a frame's variables throw StaleError once the
 * target has run.
 */
export class Value extends Reference {
  readonly session: Session;
  /** `next`; for elements `[2]`, for expressions their text. */
  readonly name: string;
  /** How it was reached, as C++: `node->next->points[2]`. */
  readonly path: string;
  /** `Node *`, `char [16]`, `unsigned int` */
  readonly typeName: string;
  readonly kind: ValueKind;
  /** In bytes; of a bit field, of the unit that holds it. */
  readonly size: number;
  /** Where it is in memory; undefined for what is in a register, or was computed. */
  readonly address: bigint | undefined;
  /** False where the program does not keep the variable: optimised away, or not yet there. */
  readonly available: boolean;
  /** How many elements an array has; undefined for everything else. */
  readonly length: number | undefined;
  /** @internal */
  readonly init: ValueInit;
  /** @internal */
  readonly process: ProcessRef;
  private state: TypedData | undefined;
  private stop: number;
  private generation: number;
  private known: Scalar;

  /** @internal */
  constructor(session: Session, init: ValueInit) {
    super();
    const typed = init.typed && inEngineForm(init.typed);
    this.session = session;
    this.init = init;
    this.process = init.process ?? init.frame?.thread.process ?? session.types.process();
    this.name = init.name;
    this.path = init.path;
    this.typeName = init.typeName;
    this.kind = typed ? kindOf(typed) : 'unavailable';
    this.size = typed?.size ?? 0;
    this.address = typed?.inMemory ? typed.offset : undefined;
    this.available = typed !== undefined;
    this.length = this.kind === 'array' ? lengthOf(this.typeName) : undefined;
    this.state = typed;
    this.stop = session.hub.stop;
    this.generation = session.types.generation;
    this.known = typed && isScalar(this.kind) ? scalarOf(this, typed) : undefined;
  }

  /**
   * What it was when it was asked for: a number up to 32 bits and for floats, a bigint for 64 bits and
   * pointers, a boolean, the name of an enum's constant (its number where it has no name). Undefined for
   * structures, arrays and functions.
   */
  get scalar(): Scalar {
    return this.known;
  }

  /**
   * The value in JavaScript's own terms, on the synchronous face only: scalars as {@link scalar}, read
   * anew when the target has run; text for arrays of and pointers to characters; null for null pointers;
   * structures, arrays and pointers as objects whose properties are their fields and elements:
   * `node.value.next.name`. Assigning to a property writes to the target. `$` is the Value itself.
   */
  // The type of a value is known at run time only.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  get value(): any {
    return proxyOf(this);
  }

  set value(content: unknown) {
    this.set(content);
  }

  /** A part of it: `get('next.points[1].y')`. Pointers on the way are followed. */
  get(path: string): Value {
    return parsePath(path).reduce<Value>(
      (value, step) => ('field' in step ? value.field(step.field) : value.element(step.index)),
      this,
    );
  }

  /** One field, inherited ones included; of a pointer, one of what it points to. */
  field(name: string): Value {
    return this.within(() => stepField(this, name));
  }

  /** The names of its fields; of a pointer, of what it points to. Empty for what has none. */
  fieldNames(): string[] {
    return this.fields().map((field) => field.name);
  }

  /** The layout of its fields; of a pointer, of what it points to. */
  fields(): readonly FieldInfo[] {
    const structure = this.kind === 'pointer' ? this.target() : this;
    return structure.kind === 'struct' ? structure.layout().fields : [];
  }

  /** The layout of its type. */
  layout(): TypeInfo {
    const { moduleBase, typeId } = this.fresh();
    return this.within(() => this.session.types.layout({ moduleBase, typeId }));
  }

  /** One element of an array (checked), or behind a pointer (not checked: negative ones, too). */
  element(index: number): Value {
    return this.within(() => stepElement(this, index));
  }

  /** All elements of an array; of a pointer, as many as asked for. */
  elements(count?: number): Value[] {
    const length = count ?? this.length;
    if (length === undefined)
      throw new ValueError(`${this.path} is ${this.typeName}: elements() needs to know how many.`);
    return Array.from({ length }, (_, index) => this.element(index));
  }

  /** The elements of an array, one by one. */
  *[Symbol.iterator](): Generator<Value> {
    if (this.length === undefined)
      throw new ValueError(`${this.path} is ${this.typeName}, no array: use elements(count).`);
    for (let index = 0; index < this.length; index++) yield this.element(index);
  }

  /** What a pointer points to. Throws ValueError for null. */
  target(): Value {
    return this.within(() => stepTarget(this));
  }

  /** Is it a null pointer? */
  isNull(): boolean {
    return this.kind === 'pointer' && this.fresh().data === 0n;
  }

  /** A pointer to it. Throws ValueError for what is not in memory. */
  pointer(): Value {
    const typed = this.fresh();
    return this.within(() => {
      const { hresult, data } = typedPointerTo(this.session.engine.advanced, typed);
      if (hresult !== 0) throw new ValueError(`${this.path} is not in memory: it has no address.`);
      const path = `&${this.path}`;
      return this.derive(data, path, path, { far: true });
    });
  }

  /** The same bytes as another type; for pointers and numbers, converted as C++ would: `cast('target!Node *')`. */
  cast(typeName: string): Value {
    return this.within(() => castValue(this, typeName));
  }

  /**
   * The whole object that this is a base class of, as the class that it was made as: its virtual table
   * says which. Itself where it has none, or where symbols do not name it.
   */
  derived(): Value {
    return this.within(() => derivedValue(this));
  }

  /** The structure of type `typeName` that this, its field `field`, lies in: CONTAINING_RECORD. */
  containingRecord(typeName: string, field: string): Value {
    return this.within(() => containingRecord(this, typeName, field));
  }

  /**
   * The structures of a list, linked by `field`: a pointer to the next one, or a LIST_ENTRY. Without
   * `type` it begins with this structure; with it, this is the head of the list, which is none of them.
   * Ends at null or where it began; a list that goes in a circle elsewhere, or on for ever, throws.
   */
  list(field: string, options?: ListOptions): Generator<Value> {
    return walkList(this, field, options);
  }

  /** Everything in it as plain data: structures as objects, arrays as arrays or text, pointers as addresses. */
  read(): Data {
    return this.within(() => readData(this));
  }

  /** The bytes it consists of. */
  bytes(): Uint8Array {
    if (this.fresh().inMemory)
      return this.within(() => this.session.memory.read(this.address!, this.size));
    throw new ValueError(`${this.path} is not in memory: it has no bytes to read.`);
  }

  /** The text of an array of characters (up to its end or a NUL), or behind a pointer to characters. */
  text(): string {
    return this.within(() => readText(this));
  }

  /** The whole number behind enums, characters, booleans and pointers, too. */
  integer(): bigint {
    const typed = this.fresh();
    if (!isScalar(this.kind) || this.kind === 'float')
      throw new ValueError(`${this.path} is ${this.typeName}, which is no whole number.`);
    const scalar = this.within(() => scalarOf(this, typed, true));
    return BigInt(scalar as number | bigint | boolean);
  }

  /**
   * Writes to the target: numbers, bigints, booleans, names of an enum's constants, text for arrays of
   * characters, an object of fields for structures, a list for arrays, another pointer Value or null for
   * pointers. Bit fields and variables in registers are written as well.
   */
  set(content: unknown): void {
    this.within(() => {
      writeValue(this, content);
      this.refresh();
    });
  }

  /** Reads it anew, so that `scalar` tells what it is now; what is not in memory is evaluated again. */
  refresh(): this {
    this.within(() => {
      const typed = inEngineForm(freshTyped(this));
      this.state = typed;
      this.stop = this.session.hub.stop;
      this.generation = this.session.types.generation;
      this.known = isScalar(this.kind) ? scalarOf(this, typed) : undefined;
    });
    return this;
  }

  /** @internal Runs `body` with the process current that the value is in. */
  within<T>(body: () => T): T {
    // Of a frame's variable that is stale, not that its process may have ended.
    if (this.init.frame) this.init.frame.check();
    else checkHolding(this.session, this.path);
    return this.session.types.within(this.process, body);
  }

  /** @internal What the engine knows of it now. */
  fresh(): TypedData {
    if (!this.state)
      throw new ValueError(
        `${this.path} cannot be read: the program does not keep it here. It is optimised away, ` +
          'or its life has not begun yet.',
      );
    checkHolding(this.session, this.path);
    const { hub, types } = this.session;
    if (this.stop !== hub.stop || this.generation !== types.generation) this.refresh();
    return this.state;
  }

  /** @internal Another value that was reached from this one. */
  derive(
    typed: TypedData,
    name: string,
    path: string,
    { parent, far }: { parent?: Value; far?: boolean } = {},
  ): Value {
    // What lies behind a pointer outlives the frame that the pointer is in.
    const frame = far ? undefined : this.init.frame;
    const typeName = this.session.types.nameOf(typed);
    const { process } = this;
    return new Value(this.session, { typed, typeName, name, path, frame, parent, process });
  }

  /** `int total = 5` */
  override toString(): string {
    const scalar = this.known;
    return `${this.typeName} ${this.path}${scalar === undefined ? '' : ` = ${scalar}`}`;
  }

  toJSON(): object {
    return jsonOfValue(this);
  }

  [inspectCustom](depth: number, options: InspectOptions, inspect: never): string {
    return inspectValue(this, depth, options, inspect);
  }
}

/** The engine's typed data is the one place where it does not extend the sign of 32-bit pointers. */
function inEngineForm(typed: TypedData): TypedData {
  const is32 = typed.size === 4 && kindOf(typed) === 'pointer';
  return is32 ? withPointer(typed, signExtended(typed.data)) : typed;
}
