// One dump in, one report out. Runs next to the engine, on the synchronous face.
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { openDump, type Session, type StartOptions } from '../../index.ts';
import { DEBUG_FORMAT_USER_SMALL, DEBUG_KERNEL } from '../../raw.ts';
import { readFault } from './fault.ts';
import { readFrames } from './frames.ts';
import { readModules } from './modules.ts';
import { readMinidump } from './minidump-file.ts';
import type { Report } from './report.ts';
import { signatureOf } from './signature.ts';
import { targetOf, type Target } from './target.ts';

/** How a dump is opened: where its symbols and images are looked for, by which engine. */
export type AnalyseOptions = Pick<StartOptions, 'symbols' | 'images' | 'sources' | 'engine'>;

/**
 * What crashed, where and how.
 *
 * @param path as the engine is to open it
 * @param file as the report is to name it
 * @throws Error where the file is no dump, or too damaged
 */
export function analyseDump(path: string, file = path, options: AnalyseOptions = {}): Report {
  using session = openDump(path, options);
  return analyse(session, path, file);
}

function analyse(session: Session, path: string, file: string): Report {
  const target = targetOf(session);
  const { hasException, pdbs, missingBytes } = readMinidump(path);
  const fault = readFault(target);
  if (hasException && !fault.exception)
    throw new Error('the dump is damaged: its exception cannot be read');
  const modules = readModules(target, pdbs);
  searchBeside(session, path);
  const thread = selectThread(target, fault.thread);
  const frames = readFrames(target, modules, fault.context);
  const process = processOf(target);
  return {
    file,
    dump: {
      kind: target.kind,
      machine: target.machine,
      full: isFull(target),
      ...(missingBytes > 0 && { missingBytes }),
    },
    os: systemOf(target),
    ...(process && { process }),
    exception: fault.exception,
    ...(fault.bugcheck && { bugcheck: fault.bugcheck }),
    thread,
    threads: session.engine.system.hr.GetNumberThreads().Number,
    frames,
    modules: modules.map((module) => module.report),
    // What is missing may be frames of it: another crash may look like this one.
    signature: `${signatureOf(fault, frames, modules)}${missingBytes > 0 ? ' (cut off)' : ''}`,
  };
}

/** What symbols and images are called. */
const BESIDE = /\.(?:pdb|dbg|exe|dll|sys)$/i;

/** Folders that were looked into: does one of those lie there? */
const folders = new Map<string, boolean>();

/**
 * People keep symbols and programs beside the dump; the paths that were given come first. Only where there are any:
 * the engine goes through the whole folder for each module, which takes seconds where a thousand dumps lie.
 */
function searchBeside({ engine }: Session, path: string): void {
  const folder = dirname(path);
  let worthwhile = folders.get(folder);
  if (worthwhile === undefined) {
    worthwhile = readdirSync(folder).some((name) => BESIDE.test(name));
    folders.set(folder, worthwhile);
  }
  if (!worthwhile) return;
  engine.symbols.hr.AppendSymbolPathWide(folder);
  engine.symbols.hr.AppendImagePathWide(folder);
}

function selectThread({ session }: Target, wanted: number | undefined): Report['thread'] {
  const { system } = session.engine;
  if (wanted !== undefined) system.hr.SetCurrentThreadId(wanted);
  const index = system.hr.GetCurrentThreadId();
  const id = system.hr.GetCurrentThreadSystemId();
  return { index: index.hresult === 0 ? index.Id : 0, id: id.hresult === 0 ? id.SysId : null };
}

/** The engine makes up this process id for dumps that do not store one. */
const NO_PROCESS_ID = 0xf0f0f0f0;

function processOf({ session, kind }: Target): Report['process'] {
  if (kind === 'kernel') return undefined;
  const { system } = session.engine;
  const id = system.hr.GetCurrentProcessSystemId();
  const name = system.hr.GetCurrentProcessExecutableNameWide();
  if (id.hresult !== 0 || id.SysId === NO_PROCESS_ID) return undefined;
  return { id: id.SysId, name: name.hresult === 0 ? baseName(name.Buffer) : '' };
}

/** Empty where the dump has no modules, which the engine calls `?NoImage?`. */
function baseName(path: string): string {
  return path.startsWith('?') ? '' : path.slice(path.search(/[^\\/]*$/));
}

function isFull({ session, kind }: Target): boolean {
  const { control } = session.engine;
  if (kind === 'kernel') return control.GetDebuggeeType().Qualifier === DEBUG_KERNEL.FULL_DUMP;
  const { hresult, FormatFlags } = control.hr.GetDumpFormatFlags();
  return hresult === 0 && (FormatFlags & DEBUG_FORMAT_USER_SMALL.FULL_MEMORY) !== 0;
}

function systemOf({ session }: Target): string {
  const { control } = session.engine;
  const { Win32Major, Win32Minor } = control.hr.GetSystemVersionValues();
  const { Minor, ServicePackString } = control.hr.GetSystemVersion();
  const version = `Windows ${Win32Major}.${Win32Minor}.${Minor}`;
  if (!ServicePackString) return version;
  // Of newer systems it is the revision of the build.
  return /^\d+$/.test(ServicePackString)
    ? `${version}.${ServicePackString}`
    : `${version} ${ServicePackString}`;
}
