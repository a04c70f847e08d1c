// Runs next to the engine: why the target stopped, in one line.
import type { Outcome } from '../../../index.ts';
import { hex, paint, type Screen } from './screen.ts';

/** `breakpoint 0 at 0x140001540, thread 0 (0x1234)` */
export function outcomeText(screen: Screen, outcome: Outcome, where?: string): string {
  const at = 'address' in outcome ? ` at ${where ?? hex(outcome.address)}` : '';
  const on = 'thread' in outcome ? `, thread ${outcome.thread.index} (${outcome.thread.id})` : '';
  const mark = (text: string) => paint(screen, 'yellow', text);
  switch (outcome.kind) {
    case 'breakpoint':
      return `${mark(`breakpoint ${outcome.breakpoint}`)}${at}${on}`;
    case 'exception': {
      const { description, code, firstChance } = outcome.exception;
      const chance = firstChance ? 'first chance' : 'second chance';
      return `${mark(description)} (${hex(code)}, ${chance})${at}${on}`;
    }
    case 'step':
      return `${mark('stepped')}${at}${on}`;
    case 'event':
      return `${mark(outcome.event)}${at}${on}`;
    case 'interrupted':
      return `${mark('interrupted')}${at}${on}`;
    case 'exit':
      return mark(`the target has ended with code ${outcome.code} (${hex(outcome.code >>> 0)})`);
    case 'timeout':
      return mark('the time is over; the target still runs');
    case 'no-target':
      return mark('nothing runs: the target has ended, or it is a dump');
    case 'deferred':
      return mark('when the handler returns');
  }
}
