/** Expressions of the engine. */
import { DbgEngError } from '../com/errors.ts';
import { DEBUG_VALUE_TYPE } from '../generated/families.ts';
import type { Session } from './session.ts';
import { checkHolding } from './stop.ts';

/** Without a target, among other things. */
const E_UNEXPECTED = 0x8000ffff;

/** The value of `expression`; throws with the engine's own complaint where it has none. */
export function evaluate(session: Session, expression: string): bigint | number {
  if (typeof expression !== 'string' || expression.trim() === '')
    throw new TypeError('evaluate needs the text of an expression.');
  const { result, capture } = session.output.capture(() =>
    session.engine.control.hr.EvaluateWide(expression, DEBUG_VALUE_TYPE.INVALID),
  );
  if (result.hresult !== 0) {
    if (session.isRunning() || result.hresult === E_UNEXPECTED)
      checkHolding(session, `The value of '${expression}'`);
    const complaint = capture.text().trim().replace(/\s+/g, ' ');
    throw new DbgEngError(
      result.hresult,
      'IDebugControl',
      'Evaluate',
      `'${expression}' has no value${complaint ? `: ${complaint}` : ' here.'}`,
    );
  }
  const { Value } = result;
  if (!('Value' in Value)) return 0n;
  const rest = expression.slice(result.RemainderIndex).trim();
  if (rest !== '')
    throw new TypeError(`The engine understands '${expression}' only up to '${rest}'.`);
  const content = Value.Value;
  if (typeof content === 'bigint') return content;
  if (typeof content === 'number')
    return Value.Type === DEBUG_VALUE_TYPE.FLOAT32 || Value.Type === DEBUG_VALUE_TYPE.FLOAT64
      ? content
      : BigInt(content);
  throw new TypeError(`'${expression}' is a vector, which has no single value.`);
}

/** The value of `expression` as an integer, without complaints: undefined where it has none. */
export function integerOf(
  { engine: { control } }: Session,
  expression: string,
): { hresult: number; value: bigint | undefined } {
  const { hresult, Value } = control.hr.EvaluateWide(expression, DEBUG_VALUE_TYPE.INT64);
  const value = hresult === 0 && 'Value' in Value ? (Value.Value as bigint) : undefined;
  return { hresult, value };
}

/** An address, evaluated where it is an expression. */
export function addressOf(session: Session, address: unknown): bigint {
  if (typeof address === 'bigint') return address;
  if (typeof address !== 'string')
    throw new TypeError(
      `An address is a bigint (add an n) or an expression of the engine, not ${String(address)}.`,
    );
  return BigInt(evaluate(session, address));
}

const S_OK = 0;
const S_FALSE = 1;

export function isPointer64Bit(session: Session): boolean {
  const { hresult } = session.engine.control.hr.IsPointer64Bit();
  if (hresult !== S_OK && hresult !== S_FALSE) checkHolding(session, 'The size of pointers');
  return hresult === S_OK;
}
