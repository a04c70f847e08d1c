// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugClient8, type IDebugClient8Handlers, type IDebugClient8Hr } from './IDebugClient8.ts';
import {
  bindSlot,
  hot,
  methods,
  notAnsi,
  notText,
  notU32,
  pushAnsi,
  settle,
  type Guid,
  type MethodSpec,
} from '../../com/call.ts';
import type { IMAGE_FILE_MACHINE } from '../families.ts';

const { enter, leave, pending, u32 } = hot;

let ownIDebugClient9: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugclient9} */
export class IDebugClient9 extends IDebugClient8 {
  static override readonly interfaceName: string = 'IDebugClient9';
  static override readonly iid: Guid = '2c24cd5b-4d9e-4df4-8a70-3d37440d119f';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugClient9 ??= methods([], [
      '98 OpenDumpDirectoryWide hresult|in DirName wide optional|in AlternateArch u32',
      '99 OpenDumpDirectory hresult|in DumpDir ansi|in AlternativeArch u32',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugClient9Hr;
  /** Only in the type: what `implement(IDebugClient9, …)` accepts. */
  declare readonly handlers?: IDebugClient9Handlers;

  /**
   * Returns nothing.
   * Since IDebugClient9, slot 98. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient9-opendumpdirectorywide}
   */
  OpenDumpDirectoryWide(DirName: string | null, AlternateArch: IMAGE_FILE_MACHINE): void {
    if (!(DirName == null)) if (typeof DirName !== 'string' || DirName.includes('\0')) notText(this, 'OpenDumpDirectoryWide', 'DirName', DirName);
    if (typeof AlternateArch !== 'number' || AlternateArch >>> 0 !== AlternateArch) notU32(this, 'OpenDumpDirectoryWide', 'AlternateArch', AlternateArch);
    const hr = (this.slots[98] ?? bindSlot(this, 98, 'hiwi'))(
      this.pointer,
      DirName ?? null,
      AlternateArch,
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient9', 'OpenDumpDirectoryWide');
  }

  /**
   * Returns nothing.
   * Since IDebugClient9, slot 99. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient9-opendumpdirectory}
   */
  OpenDumpDirectory(DumpDir: string, AlternativeArch: IMAGE_FILE_MACHINE): void {
    if (typeof DumpDir !== 'string' || DumpDir.includes('\0')) notText(this, 'OpenDumpDirectory', 'DumpDir', DumpDir);
    if (typeof AlternativeArch !== 'number' || AlternativeArch >>> 0 !== AlternativeArch) notU32(this, 'OpenDumpDirectory', 'AlternativeArch', AlternativeArch);
    const at = enter(0);
    try {
      const dumpDirAt = pushAnsi(DumpDir) || notAnsi(this, 'OpenDumpDirectory', 'DumpDir', DumpDir);
      const hr = (this.slots[99] ?? bindSlot(this, 99, 'hiii'))(this.pointer, dumpDirAt, AlternativeArch);
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient9', 'OpenDumpDirectory');
    } finally {
      leave(at);
    }
  }
}

/** Methods of {@link IDebugClient9} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugClient9Hr extends IDebugClient8Hr {
  /** {@link IDebugClient9.OpenDumpDirectoryWide} without throwing, slot 98. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient9-opendumpdirectorywide} */
  OpenDumpDirectoryWide(DirName: string | null, AlternateArch: IMAGE_FILE_MACHINE): { hresult: number };
  /** {@link IDebugClient9.OpenDumpDirectory} without throwing, slot 99. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient9-opendumpdirectory} */
  OpenDumpDirectory(DumpDir: string, AlternativeArch: IMAGE_FILE_MACHINE): { hresult: number };
}

/** Methods an object may have to receive the calls of IDebugClient9; all optional. */
export interface IDebugClient9Handlers extends IDebugClient8Handlers {
  /** Receives {@link IDebugClient9.OpenDumpDirectoryWide}, slot 98; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient9-opendumpdirectorywide} */
  OpenDumpDirectoryWide?(DirName: string | null, AlternateArch: IMAGE_FILE_MACHINE): void;
  /** Receives {@link IDebugClient9.OpenDumpDirectory}, slot 99; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient9-opendumpdirectory} */
  OpenDumpDirectory?(DumpDir: string, AlternativeArch: IMAGE_FILE_MACHINE): void;
}
