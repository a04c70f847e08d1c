// Reports for people.
import { harmless, type Paint } from '../terminal.ts';
import type { Result } from './pool.ts';
import type { FrameReport, ModuleReport, Report } from './report.ts';

/** Frames that are shown; JSON has all. */
const MOST_FRAMES = 24;
/** Of those that cannot be trusted, only what may give a hint. */
const MOST_UNTRUSTED = 4;

export interface TextOptions {
  readonly paint: Paint;
  readonly modules: boolean;
}

/** One result as paragraphs of text, ended by a newline. */
export function resultText(dumped: Result, { paint, modules }: TextOptions): string {
  const result = printable(dumped);
  if ('error' in result) return `${result.file}: ${paint('red', result.error)}\n`;
  const lines = [
    paint('bold', result.file),
    `  ${paint('red', headline(result))}`,
    `  ${circumstances(result)}`,
    ...cutOff(result.dump).map((line) => `  ${paint('red', line)}`),
    ...frameLines(result, paint).map((line) => `  ${line}`),
    `  ${paint('dim', 'signature')} ${result.signature}`,
    ...(modules ? moduleLines(result.modules, paint).map((line) => `  ${line}`) : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** Names come from other people's files: nothing in them may command the terminal, or break a line. */
function printable<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_, field: unknown) =>
    typeof field === 'string' ? harmless(field) : field,
  ) as T;
}

function headline({ exception, bugcheck, frames }: Report): string {
  const where = frames[0] ? ` in ${nameOf(frames[0])}` : '';
  if (bugcheck) return `bug check ${bugcheck.code} ${bugcheck.description}`;
  if (!exception) return `no exception: stopped${where}`;
  return `${exception.description} (${exception.code})${where}`;
}

function circumstances({ dump, os, process, thread, threads, modules }: Report): string {
  const who = dump.kind === 'kernel' ? 'processor' : 'thread';
  const id = thread.id === null ? '' : ` (${thread.id})`;
  const parts = [
    ...(process ? [`${process.name || 'process'} (${process.id})`] : []),
    `${who} ${thread.index}${id} of ${threads}`,
    `${os} ${dump.machine}`,
    `${dump.full ? 'full' : 'partial'} ${dump.kind} dump`,
    count(modules.length, 'module'),
  ];
  return parts.join(', ');
}

function nameOf({ module, symbol, displacement, moduleOffset, address }: FrameReport): string {
  if (module === null) return address;
  if (!symbol) return `${module}+${moduleOffset}`;
  return `${module}!${symbol}${displacement && displacement !== '0x0' ? `+${displacement}` : ''}`;
}

function cutOff({ missingBytes }: Report['dump']): string[] {
  return missingBytes ? [`the dump is cut off: at least ${missingBytes} bytes are missing`] : [];
}

function frameLines({ frames, dump }: Report, paint: Paint): string[] {
  const trusted = frames.filter((frame) => frame.trusted);
  const others = frames.filter((frame) => !frame.trusted);
  const doubtful = others.filter(({ module }) => module !== null).slice(0, MOST_UNTRUSTED);
  const groups = repeated(trusted);
  const lines = groups.slice(0, MOST_FRAMES).map(([frame, count]) => {
    const line = frame.file ? paint('dim', `  ${frame.file}:${frame.line}`) : '';
    const times = count > 1 ? ` × ${count}` : '';
    return `${String(frame.index).padStart(3)} ${nameOf(frame)}${times}${line}`;
  });
  if (groups.length > MOST_FRAMES) lines.push(`    … ${groups.length - MOST_FRAMES} more`);
  for (const frame of doubtful)
    lines.push(paint('dim', `${String(frame.index).padStart(3)} ${nameOf(frame)}?`));
  if (others.length > 0)
    lines.push(
      paint(
        'dim',
        `    the walk cannot be trusted after frame ${trusted.length - 1}: ${dump.missingBytes ? 'the dump is cut off, or ' : ''}images or symbols are missing`,
      ),
    );
  return lines;
}

/** Recursion on one line: each frame with how often it follows itself. */
function repeated(frames: readonly FrameReport[]): [FrameReport, number][] {
  const groups: [FrameReport, number][] = [];
  for (const frame of frames) {
    const last = groups.at(-1);
    if (last?.[0].address === frame.address) last[1] += 1;
    else groups.push([frame, 1]);
  }
  return groups;
}

function moduleLines(modules: readonly ModuleReport[], paint: Paint): string[] {
  const rows = modules.map(({ name, base, version, timestamp, pdb }) => [
    base,
    name,
    version ?? '',
    dateOf(timestamp),
    pdb ?? '',
  ]);
  return [paint('dim', 'modules'), ...table(rows).map((line) => `  ${line}`)];
}

/** Reproducible builds have a hash in its place: dates that cannot be are shown as the number. */
function dateOf(timestamp: number): string {
  const plausible = timestamp > 631152000 && timestamp * 1000 < Date.now();
  if (!plausible) return `0x${timestamp.toString(16)}`;
  return new Date(timestamp * 1000).toISOString().slice(0, 10);
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]!.length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
}

/** `1 file`, `2 files` */
const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** Which crashes are the same: one line per signature, the commonest first. */
export function summaryText(read: readonly Result[], paint: Paint): string {
  const results = printable(read);
  const counts = new Map<string, number>();
  for (const result of results)
    if ('signature' in result)
      counts.set(result.signature, (counts.get(result.signature) ?? 0) + 1);
  const failed = results.filter((result) => 'error' in result).length;
  const lines = [...counts].sort((a, b) => b[1] - a[1]);
  const width = String(lines[0]?.[1] ?? 0).length;
  return [
    paint(
      'bold',
      `${count(results.length, 'file')}, ${count(counts.size, 'signature')}, ${failed} not readable`,
    ),
    ...lines.map(([signature, count]) => `  ${String(count).padStart(width)} × ${signature}`),
    '',
  ].join('\n');
}
