/** How objects print, told along with them: on the other side printing asks nobody. */

export interface Printed {
  /** What `toString()` says, where the class has one of its own. */
  readonly text?: string;
  /** What `toJSON()` gives. */
  readonly json?: object;
}

/** Classes whose `toJSON` asks the engine; the other side makes do with the object's state. */
const ASKS = new Set(['Breakpoints', 'Filters', 'Symbols', 'Value']);

export function printed(object: object): Printed {
  const { toString, toJSON } = object as { toString?: unknown; toJSON?: unknown };
  const text = toString !== Object.prototype.toString && typeof toString === 'function';
  const json = typeof toJSON === 'function' && !ASKS.has(object.constructor.name);
  try {
    return {
      ...(text && { text: String(Reflect.apply(toString, object, [])) }),
      ...(json && { json: Reflect.apply(toJSON, object, []) as object }),
    };
  } catch {
    // An object that has nothing to say any more.
    return {};
  }
}
