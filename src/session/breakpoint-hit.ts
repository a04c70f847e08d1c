/** What a hit leads to: whether its condition holds, and what its handler answers. */
import { asHandler } from '../com/handler.ts';
import { statusOf } from '../engine/decision.ts';
import { DEBUG_STATUS } from '../generated/families.ts';
import type { Breakpoint, Place } from './breakpoint.ts';
import { expressionOf } from './breakpoint-place.ts';
import { integerOf } from './evaluate.ts';
import { Hit } from './hit.ts';
import { findThread } from './processes.ts';
import type { Session } from './session.ts';

/** NO_CHANGE where there is no handler, or none of its business. */
export function answerOf(session: Session, breakpoint: Breakpoint): DEBUG_STATUS {
  const { id, place, handler } = breakpoint;
  if (!handler) return DEBUG_STATUS.NO_CHANGE;
  const address = session.engine.registers.GetInstructionOffset();
  const hit = new Hit(breakpoint, findThread(session, undefined), address);
  return asHandler(
    () => `The handler of breakpoint ${id} (${placeText(place)})`,
    () => statusOf(handler(hit)),
  );
}

/** Does the condition have a value, and not 0? */
export function holds(session: Session, breakpoint: Breakpoint, condition: string): boolean {
  const { hresult, value } = integerOf(session, condition);
  if (hresult === 0) return value !== undefined && value !== 0n;
  const { id, place } = breakpoint;
  return asHandler(
    () => `The condition of breakpoint ${id} (${placeText(place)})`,
    () => {
      // Says what the engine dislikes about it.
      session.evaluate(condition);
      throw new TypeError(`'${condition}' is no whole number`);
    },
  );
}

const placeText = (place: Place) =>
  typeof place === 'bigint' ? `0x${place.toString(16)}` : expressionOf(place);
