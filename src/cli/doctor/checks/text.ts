// What the engine prints and knows by name: symbols, DML, the data model.
import { lookup } from 'node:dns/promises';
import path from 'node:path';
import {
  DEBUG_OUTCB,
  DEBUG_OUTCBI,
  DEBUG_OUTCTL,
  DEBUG_OUTPUT,
  IDebugOutputCallbacks2,
  implement,
  loadEngine,
} from '../../../raw.ts';
import { inFolder, must, NotPossible, start, type Check } from './check.ts';

const exported: Check = {
  id: 'exports',
  what: 'without symbol files, exported functions have names and addresses',
  hint: '`!sym noisy` before `.reload` in `dbgeng exec` says where symbols were looked for',
  run: () => {
    using session = start();
    const address = session.symbols.address('ntdll!NtClose');
    const name = session.symbols.at(address)?.name;
    // Both names are exported, at one address.
    must(name && /^ntdll!(Nt|Zw)Close$/.test(name), `the name of its address is ${name}`);
    const count = session.module('ntdll').exports().length;
    must(count > 500, `ntdll exports ${count} functions`);
    return `${name} at 0x${address.toString(16)}, ntdll exports ${count}`;
  },
};

const server: Check = {
  id: 'symbol-server',
  what: 'private or public symbols of ntdll come from the symbol server, with types',
  hint: 'symsrv.dll beside the engine, msdia140.dll for newer ones, a way through the proxy: `!sym noisy` tells',
  seconds: 300,
  run: async () => {
    const without = loadEngine().missing.find(({ name }) => name === 'symsrv.dll');
    if (without) throw new NotPossible('symsrv.dll is not beside the engine');
    return inFolder(async (folder) => {
      using session = start();
      session.execute(`.symfix ${path.join(folder, 'symbols')}`);
      const [host] = session.symbols.path().flatMap((element) => hostsIn(element));
      must(host, `.symfix names no server: ${session.symbols.path().join(';')}`);
      const reachable = await lookup(host).then(
        () => true,
        () => false,
      );
      if (!reachable) throw new NotPossible(`${host} cannot be reached`);
      session.symbols.addOptions('NO_PROMPTS');
      const report = session.module('ntdll').loadSymbols();
      const peb = session.execute('dt ntdll!_PEB BeingDebugged @$peb');
      must(/BeingDebugged\s*: 0x1/.test(peb.text), `no types: ${JSON.stringify(report)}`);
      return `${host}: ${peb.text.trim()}`;
    });
  },
};

function hostsIn(element: string): string[] {
  return element.split('*').flatMap((part) => (URL.canParse(part) ? [new URL(part).host] : []));
}

const dml: Check = {
  id: 'dml',
  what: 'text with markup comes with its markup to who asks for it',
  hint: 'IDebugOutputCallbacks2, set with SetOutputCallbacks; the engine asks for it by QueryInterface',
  run: () => {
    using session = start();
    const client = session.engine.client.CreateClient();
    const seen: string[] = [];
    using callbacks = implement(IDebugOutputCallbacks2, {
      GetInterestMask: () => DEBUG_OUTCBI.DML,
      Output2: (which, _flags, _severity, text) => {
        if (which === DEBUG_OUTCB.DML && text) seen.push(text);
      },
    });
    client.SetOutputCallbacks(callbacks);
    const text = '<b>bold</b> <link cmd="k">ж</link>\n';
    session.engine.control.ControlledOutputWide(
      DEBUG_OUTCTL.ALL_CLIENTS | DEBUG_OUTCTL.DML,
      DEBUG_OUTPUT.NORMAL,
      text,
    );
    client.FlushCallbacks();
    client.SetOutputCallbacks(null);
    client.dispose();
    must(seen.join('').includes(text), `this came: ${JSON.stringify(seen)}`);
    return text.trim();
  },
};

const model: Check = {
  id: 'data-model',
  what: '`dx` answers: dbgmodel.dll is in and belongs to the engine',
  hint: 'engines before Windows 10 have none',
  run: () => {
    using session = start();
    const { text } = session.execute('dx -r0 @$curprocess.Id');
    const id = session.process().id;
    must(text.includes(`0x${id.toString(16)}`), `dx says: ${text.trim()}`);
    return text.trim();
  },
};

export const textChecks: readonly Check[] = [exported, server, dml, model];
