// A process of the self-test that does what no check on a good machine does: it dies, it hangs, it stays.
import { REPORT, type CheckReport } from '../../src/cli/doctor/checks/check.ts';

const say = (report: CheckReport) =>
  process.stdout.write(`some noise\n${REPORT}${JSON.stringify(report)}\n`);
const hang = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);

switch (process.argv[2]) {
  case 'dies':
    process.stderr.write('last words\n');
    process.exit(9);
    break;
  case 'is cut off':
    process.stdout.write(`${REPORT}{"state":"o`, () => process.exit(9));
    break;
  case 'hangs':
    hang();
    break;
  case 'stays':
    say({ state: 'ok', saw: 'something' });
    setInterval(() => {}, 1000);
    break;
  case 'fails':
    say({ state: 'failed', saw: 'not what it should be', stack: 'Error: here' });
    break;
  case 'cannot':
    say({ state: 'not-possible', saw: 'no such thing here' });
    break;
  default:
    say({ state: 'ok', saw: 'everything' });
}
