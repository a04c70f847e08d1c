// Runs next to the engine: opens the dumps that come on stdin, one after another, and answers on stdout.
import { createInterface } from 'node:readline';
import { loadEngine } from '../../raw.ts';
import { analyseDump, type AnalyseOptions } from './analyse.ts';
import { complaintOf } from './complaint.ts';
import type { Message, Request } from './protocol.ts';

const options = JSON.parse(process.argv[2] ?? '{}') as AnalyseOptions;

function say(message: Message): void {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}

function answer({ id, path, file }: Request): Message {
  try {
    return { id, report: analyseDump(path, file, options) };
  } catch (error) {
    return { id, error: complaintOf(error, path) };
  }
}

loadEngine(options.engine);
say({ ready: true });
for await (const line of createInterface({ input: process.stdin })) say(answer(JSON.parse(line)));
