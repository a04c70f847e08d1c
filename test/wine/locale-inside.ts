// Runs under Wine in a language that is not Latin: what the ANSI methods of the engine make of it. Arguments: a file
// for the report, the target program, a folder to work in.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ansiCodePage } from '../../src/ffi/strings.ts';
import {
  ArgumentError,
  DEBUG_END,
  DEBUG_ENGOPT,
  DEBUG_OUTCTL,
  DEBUG_OUTPUT,
  debugCreate,
  IDebugClient5,
  IDebugControl4,
  IDebugOutputCallbacks,
  IDebugOutputCallbacksWide,
  IDebugSymbols3,
  IDebugSystemObjects4,
  implement,
  PROCESS_CREATION_FLAGS,
} from '../../src/raw.ts';

export interface LocaleReport {
  codePage: number;
  ansi: Record<string, string>;
  wide: Record<string, string>;
  refused: string[];
}

const [file, target, folder] = process.argv.slice(2) as [string, string, string];

const client = debugCreate(IDebugClient5);
const control = client.queryInterface(IDebugControl4);
const symbols = client.queryInterface(IDebugSymbols3);
control.AddEngineOptions(DEBUG_ENGOPT.INITIAL_BREAK);
const system = client.queryInterface(IDebugSystemObjects4);
const NORMAL = DEBUG_OUTPUT.NORMAL;

/** What `ask` finds while the target, in a folder of that name, is stopped at its beginning. */
function withTarget<T>(name: string, start: (program: string) => void, ask: () => T): T {
  const place = path.join(folder, name);
  mkdirSync(place, { recursive: true });
  const program = path.join(place, 'target.exe');
  copyFileSync(target, program);
  start(program);
  control.WaitForEvent();
  const answer = ask();
  client.EndSession(DEBUG_END.ACTIVE_TERMINATE);
  return answer;
}

let heard = '';
const listen = {
  Output: (_mask: number, text: string | null) => {
    heard += text ?? '';
  },
};

function through(sink: 'ansi' | 'wide', print: () => void): string {
  heard = '';
  if (sink === 'ansi') client.SetOutputCallbacks(implement(IDebugOutputCallbacks, listen));
  else client.SetOutputCallbacksWide(implement(IDebugOutputCallbacksWide, listen));
  print();
  client.SetOutputCallbacks(null);
  return heard;
}

function isRefused(call: () => void): boolean {
  try {
    call();
  } catch (error) {
    if (error instanceof ArgumentError) return true;
    throw error;
  }
  return false;
}

const FLAGS = PROCESS_CREATION_FLAGS.DEBUG_ONLY_THIS_PROCESS;
symbols.SetSymbolPath('c:\\символы');

const ansi = withTarget(
  'Проба',
  (program) => client.CreateProcess(0n, `"${program}"`, FLAGS),
  () => ({
    output: through('ansi', () => control.Output(NORMAL, 'Привет, мир')),
    echo: through('ansi', () => control.Execute(DEBUG_OUTCTL.THIS_CLIENT, '.echo Привет')),
    symbolPath: symbols.GetSymbolPath(),
    image: system.GetCurrentProcessExecutableName(),
  }),
);
const wide = withTarget(
  'Проба 😀',
  (program) => client.CreateProcessWide(0n, `"${program}"`, FLAGS),
  () => ({
    output: through('wide', () => control.OutputWide(NORMAL, 'Привет, 世界 😀')),
    symbolPath: symbols.GetSymbolPathWide(),
    image: system.GetCurrentProcessExecutableNameWide(),
  }),
);
const refused = ['é', '世', '😀'].filter((text) => isRefused(() => control.Output(NORMAL, text)));
client.dispose();
const report: LocaleReport = { codePage: ansiCodePage(), ansi, wide, refused };
writeFileSync(file, JSON.stringify(report));
