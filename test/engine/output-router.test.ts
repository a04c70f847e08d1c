// Captures of output: one that cannot begin must not swallow what is printed afterwards.
import { expect, test } from '@jest/globals';
import { OutputRouter } from '../../src/engine/output.ts';
import { CallbackError, DEBUG_OUTPUT, IDebugClient5, ReleasedError } from '../../src/raw.ts';
import { startTarget } from '../support/target.ts';
import { thrown } from '../support/thrown.ts';

test('a capture that the engine refuses to begin is none', () => {
  using bench = startTarget();
  using client = bench.client.CreateClient().queryInterface(IDebugClient5);
  const lent = client.queryInterface(IDebugClient5);
  const router = new OutputRouter(lent);
  let heard = '';
  router.listen(({ text }) => void (heard += text));
  const say = (text: string): void => {
    bench.control.Output(DEBUG_OUTPUT.NORMAL, text);
    client.FlushCallbacks();
  };
  say('before\n');
  lent.dispose();
  for (const dml of [true, false, true]) {
    const capture = () => router.capture(() => say('captured\n'), { dml });
    if (dml) expect(capture).toThrow(ReleasedError);
    else expect(capture().capture.text()).toBe('captured\n');
  }
  say('after\n');
  expect(heard).toBe('before\nafter\n');
  client.SetOutputCallbacksWide(null);
  router.dispose();
});

test('handlers of output that throw are named', () => {
  using bench = startTarget();
  using client = bench.client.CreateClient().queryInterface(IDebugClient5);
  const router = new OutputRouter(client);
  const mine = new Error('mine');
  const onOutput = (): never => {
    throw mine;
  };
  const say = (): void => {
    bench.control.Output(DEBUG_OUTPUT.NORMAL, 'text\n');
    client.FlushCallbacks();
  };
  const end = router.listen(onOutput);
  const heard = thrown(CallbackError, say);
  end();
  const captured = thrown(CallbackError, () => router.capture(say, { onOutput }));
  for (const error of [heard, captured]) {
    expect(error.message).toBe('Your output handler threw: mine');
    expect(error.cause).toBe(mine);
  }
  router.dispose();
});
