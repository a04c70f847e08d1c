/** The ANSI code page of the process: what the engine's methods without `Wide` read and write. */
import koffi from 'koffi';
import { addressOf } from './memory.ts';
import { bindFunction } from './native.ts';

export interface AnsiCodec {
  /** Null when a character of `text` does not exist in the code page. */
  encode(text: string): Uint8Array | null;
  decode(bytes: Uint8Array): string;
  /** Code page number, for messages. */
  readonly codePage: number;
}

/** The system's code page on Windows. Elsewhere no engine listens, and Latin-1 keeps every byte as it is. */
export function ansiCodec(): AnsiCodec {
  return process.platform === 'win32' ? windowsCodec() : LATIN_1;
}

const LATIN_1: AnsiCodec = {
  codePage: 28591,
  encode: (text) => (/[^\u0000-\u00ff]/.test(text) ? null : Buffer.from(text, 'latin1')),
  decode: ({ buffer, byteOffset, byteLength }) =>
    Buffer.from(buffer, byteOffset, byteLength).toString('latin1'),
};

const CP_ACP = 0;
const CP_UTF8 = 65001;
const WC_NO_BEST_FIT_CHARS = 0x400;

/** Kept for ever: collecting the handle would unload the library. */
let kernel32: ReturnType<typeof koffi.load> | undefined;

function windowsCodec(): AnsiCodec {
  const library = (kernel32 ??= koffi.load('kernel32.dll'));
  const bind = (name: string, signature: string) =>
    bindFunction(library.symbol(name) as bigint, signature);
  const toMultiByte = bind('WideCharToMultiByte', 'uiiiiiiii');
  const toWideChar = bind('MultiByteToWideChar', 'uiiiiii');
  const codePage = bind('GetACP', 'u')();

  /** UTF-8 as code page can hold everything, and the API refuses the flags for it. */
  const exact = codePage !== CP_UTF8;
  return {
    codePage,
    encode(text) {
      if (text === '') return new Uint8Array(0);
      const wide = Buffer.from(text, 'utf16le');
      const bytes = new Uint8Array(text.length * 4);
      const lost = new Uint32Array(1);
      const length = toMultiByte(
        CP_ACP,
        exact ? WC_NO_BEST_FIT_CHARS : 0,
        addressOf(wide),
        text.length,
        addressOf(bytes),
        bytes.length,
        0,
        exact ? addressOf(lost) : 0,
      );
      return lost[0] === 0 && length > 0 ? bytes.subarray(0, length) : null;
    },
    decode(bytes) {
      if (bytes.length === 0) return '';
      const wide = Buffer.alloc(bytes.length * 2);
      const units = toWideChar(
        CP_ACP,
        0,
        addressOf(bytes),
        bytes.length,
        addressOf(wide),
        bytes.length,
      );
      return wide.toString('utf16le', 0, units * 2);
    },
  };
}
