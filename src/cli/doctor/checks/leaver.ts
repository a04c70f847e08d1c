// A program of the check of leaving: holds a session whose target runs, until somebody ends it by force.
import { writeSync } from 'node:fs';
import { launch } from '../../../async.ts';
import { WAITING } from './check.ts';

/** Nobody needs it longer. */
setTimeout(() => process.exit(1), 120_000);

const session = await launch(process.execPath, WAITING, { output: 'ignore' });
const { id } = await session.process();
void session.go();
writeSync(1, `${JSON.stringify([session.host.pid, id])}\n`);
