// The prompt: target and state.
import type { Paint } from '../terminal.ts';
import type { TargetState } from '../inside/repl/target-state.ts';

/** `target.exe stopped 0:000> ` */
export function promptText({ name, kind, place }: TargetState, paint: Paint): string {
  if (kind === 'none') return `${paint('dim', 'no target')}> `;
  const colour = { stopped: 'yellow', running: 'green', ended: 'red', dump: 'magenta' } as const;
  const where = place === undefined ? '' : ` ${place}`;
  return `${paint('bold', name)} ${paint(colour[kind], kind)}${where}> `;
}

/** Stands in front of further lines of one input. */
export const CONTINUATION = '... ';
