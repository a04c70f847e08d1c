// The engine itself: found, loaded with its own DLLs, complete.
import { findEngines, loadEngine, debugCreate } from '../../../raw.ts';
import * as raw from '../../../raw.ts';
import { must, type Check } from './check.ts';

const found: Check = {
  id: 'engine-found',
  what: 'an engine is found, in the place that `dbgeng doctor` names',
  hint: '`dbgeng doctor` lists every place that was looked at',
  run: () => {
    const { chosen, candidates } = findEngines();
    must(chosen, 'none of this computer can be used');
    const others = candidates.filter(({ path }) => path !== chosen.path);
    const rest = others.map(({ source, version }) => `${source} ${version ?? '?'}`).join(', ');
    const which = `${chosen.path}, ${chosen.version} (${chosen.machine}), ${origin(chosen.source)}`;
    return rest ? `${which}; also ${rest}` : which;
  },
};

/** DBGENG_PATH is what the self-test itself says, to have the engine that sessions have. */
function origin(source: string): string {
  return source === 'DBGENG_PATH' ? 'as for sessions' : `from ${source}`;
}

const load: Check = {
  id: 'engine-load',
  what: "it loads with its own dbghelp.dll beside Windows' copy",
  hint: 'docs/engine.md, "Why loading takes more than a LoadLibrary", says what is tried',
  run: () => {
    const { version, way, modules, warnings, source } = loadEngine();
    const own = modules.filter(({ ofEngine }) => ofEngine).map(({ name }) => name);
    must(own.includes('dbgeng.dll'), 'dbgeng.dll is in, but out of another folder');
    must(
      own.includes('dbghelp.dll'),
      `its dbghelp.dll is ${modules.find(({ name }) => name === 'dbghelp.dll')?.path}`,
    );
    const twice = modules.filter(({ name }) => name === 'dbghelp.dll').length;
    const seen = `${version} ${origin(source)} by ${way}: ${own.join(', ')}`;
    const warned = warnings.length > 0 ? `; warnings: ${warnings.join(' ')}` : '';
    return `${seen}${twice > 1 ? '; a second dbghelp.dll is in' : ''}${warned}`;
  },
};

/** Interfaces with their newest versions, which come with newer engines. */
const NEWEST = [
  'IDebugAdvanced',
  'IDebugClient',
  'IDebugControl',
  'IDebugDataSpaces',
  'IDebugRegisters',
  'IDebugSymbols',
  'IDebugSystemObjects',
] as const;

const interfaces: Check = {
  id: 'interfaces',
  what: 'DebugCreate answers, and every interface up to what this engine has',
  hint: 'the engines of old Windows have fewer: the 2nd or 3rd of most will do',
  run: () => {
    using client = debugCreate(raw.IDebugClient5);
    const has = (name: string): boolean => {
      const type = (raw as unknown as Record<string, typeof raw.IDebugClient5>)[name];
      if (!type) return false;
      try {
        client.queryInterface(type).dispose();
        return true;
      } catch {
        return false;
      }
    };
    const newest = NEWEST.map((name) => {
      const versions = [...'98765432', ''].map((version) => `${name}${version}`);
      const version = versions.find(has);
      must(version, `no ${name}`);
      return version;
    });
    return newest.join(', ');
  },
};

export const engineChecks: readonly Check[] = [found, load, interfaces];
