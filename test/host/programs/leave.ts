// A program that leaves in the way it is told, with a session open. Its first line on stdout is the host's
// process id.
import { setTimeout as delay } from 'node:timers/promises';
import { hosted } from '../../support/host.ts';

const [how, what, milliseconds] = process.argv.slice(2);
if (what === 'starting') setTimeout(() => process.exit(7), Number(milliseconds));
const dbg = await hosted('target', ['--forever'], { limits: { dispose: 3000 } });
console.log(dbg.host.pid);
if (what === 'running' || what === 'handler') {
  if (what === 'handler')
    await dbg.breakpoints.add('target!add', () => new Promise<void>(() => {}));
  void dbg.go();
  await delay(300);
} else if (what === 'hanging') {
  dbg
    .batch(() => {
      for (;;);
    })
    .catch(() => {});
  await delay(300);
}
if (how === 'exit') process.exit(7);
if (how === 'throw') throw new Error('nobody catches this');
if (how === 'wait') await delay(600_000);
// Otherwise the end of the program is reached, with the session forgotten.
