/** Answers of handlers → DEBUG_STATUS. Where handlers disagree, stopping wins. */
import { DEBUG_STATUS } from '../generated/families.ts';

const BY_WORD = {
  break: DEBUG_STATUS.BREAK,
  go: DEBUG_STATUS.GO,
  'go-handled': DEBUG_STATUS.GO_HANDLED,
  'go-not-handled': DEBUG_STATUS.GO_NOT_HANDLED,
} as const;

/** The status a handler's answer stands for; NO_CHANGE for none. An error's text goes on after "threw:". */
export function statusOf(answer: unknown): DEBUG_STATUS {
  if (answer === undefined || answer === null) return DEBUG_STATUS.NO_CHANGE;
  if (answer === true) return DEBUG_STATUS.BREAK;
  if (answer === false) return DEBUG_STATUS.GO;
  const status = typeof answer === 'string' ? BY_WORD[answer as keyof typeof BY_WORD] : undefined;
  if (status !== undefined) return status;
  if (typeof (answer as PromiseLike<unknown>).then === 'function')
    throw new TypeError(
      `it returned a promise, but the target waits for the answer now. Answer synchronously, or use dbgeng/async`,
    );
  throw new TypeError(
    `it must return 'break', 'go', 'go-handled', 'go-not-handled', true, false or nothing, not ${String(answer)}`,
  );
}

/** The engine's own rule for several clients: the lowest number has the highest precedence, BREAK above all. */
export function combine(first: DEBUG_STATUS, second: DEBUG_STATUS): DEBUG_STATUS {
  if (first === DEBUG_STATUS.NO_CHANGE) return second;
  if (second === DEBUG_STATUS.NO_CHANGE) return first;
  if (first === DEBUG_STATUS.BREAK || second === DEBUG_STATUS.BREAK) return DEBUG_STATUS.BREAK;
  return Math.min(first, second);
}
