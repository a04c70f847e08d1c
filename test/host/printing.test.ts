// What arrives from another thread prints as it does there.
import { inspect } from 'node:util';
import { expect, test } from '@jest/globals';
import { hosted } from '../support/host.ts';
import { hostTests } from '../support/host-file.ts';

hostTests();

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const hex = (value: unknown) => `0x${(value as bigint).toString(16)}`;

test('registers, values, lists of addresses, machine code', async () => {
  await using dbg = await hosted();
  await dbg.runTo('target!add');
  const thread = await dbg.thread();
  const registers = await thread.registers();
  const rip = registers['rip'];
  expect(rip).toBe(await dbg.evaluate('@rip'));
  expect(inspect(registers)).toContain(`rip: ${hex(rip)},`);
  expect(json(registers)).toMatchObject({ rip: hex(rip), xmm0: expect.stringMatching(/^\w{32}$/) });

  const node = await dbg.value('*g_list');
  const read = (await node.read()) as Record<string, unknown>;
  expect(typeof read['next']).toBe('bigint');
  expect(inspect(read)).toContain(`next: ${hex(read['next'])},`);
  expect(json(read)).toMatchObject({ next: hex(read['next']) });

  const { file, line } = (await dbg.symbols.source('@rip'))!;
  const addresses = await dbg.symbols.addresses(file, line);
  expect(addresses).toContain(rip);
  expect(json(addresses)).toEqual(addresses.map(hex));
  expect(inspect(addresses)).toBe(`[ ${addresses.map(hex).join(', ')} ]`);

  const [first] = await dbg.disassemble();
  expect(json(first)).toMatchObject({ address: hex(rip), bytes: expect.stringMatching(/^\w+$/) });
});

test('objects of the session show no machinery, and nothing that is not so any more', async () => {
  await using dbg = await hosted();
  expect(inspect(dbg.breakpoints)).toBe('Breakpoints { size: 0 }');
  await dbg.breakpoints.add('target!add');
  expect(inspect(dbg.breakpoints)).toBe('Breakpoints { size: 1 }');
  expect(json(dbg.breakpoints)).toEqual({ size: 1 });
  expect(inspect(dbg.filters)).toBe('Filters {}');
  expect(inspect(dbg.memory)).toBe('Memory {}');
});
