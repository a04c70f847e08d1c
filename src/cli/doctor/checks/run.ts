// Runs next to the engine: one check of the self-test.
import { NotPossible, REPORT, type CheckReport } from './check.ts';
import { CHECKS } from './index.ts';

const [id, engine] = process.argv.slice(2);
// For the processes that a check starts, too.
if (engine) process.env['DBGENG_PATH'] = engine;

const firstLine = (text: string) => text.replace(/\s*\n[^]*$/, '');
const oneLine = (text: string) => text.trim().replace(/\s+/g, ' ');

async function report(): Promise<CheckReport> {
  try {
    const check = CHECKS.find((each) => each.id === id);
    if (!check) throw new Error(`there is no check '${id}'`);
    return { state: 'ok', saw: oneLine(await check.run()) };
  } catch (error) {
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    const saw = firstLine(message);
    return error instanceof NotPossible
      ? { state: 'not-possible', saw }
      : { state: 'failed', saw, stack };
  }
}

process.stdout.write(`\n${REPORT}${JSON.stringify(await report())}\n`);
