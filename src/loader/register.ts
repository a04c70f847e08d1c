// `node --import …/register`: TypeScript files, `using`, and `dbgeng` from anywhere on disk.
import module from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isNotFound, loadSource, ownModule, redirect, typescriptInstead } from './hooks.ts';

if (module.registerHooks) {
  module.registerHooks({
    resolve(specifier, context, next) {
      const own = ownModule(specifier, context.parentURL);
      if (own) return { url: own, format: 'module', shortCircuit: true };
      const other = redirect(specifier);
      if (other?.specifier.startsWith('file:'))
        return { url: other.specifier, format: 'module', shortCircuit: true };
      if (other) {
        const parentURL = other.parentURL ?? context.parentURL;
        return next(other.specifier, { ...context, parentURL });
      }
      try {
        return next(specifier, context);
      } catch (error) {
        const typescript = isNotFound(error) && typescriptInstead(specifier, context.parentURL);
        if (!typescript) throw error;
        return next(typescript, context);
      }
    },
    load(url, context, next) {
      const loaded = loadSource(url);
      return loaded ? { ...loaded, shortCircuit: true } : next(url, context);
    },
  });
} else {
  // Node before 22.15: the same decisions, on the thread that such hooks have there.
  module.register(`./thread${path.extname(import.meta.url)}`, import.meta.url);
}

/** Where `require` looks, who in some versions of Node asks no hooks. */
const commonjs = module as unknown as {
  _resolveFilename(specifier: string, ...rest: unknown[]): string;
};
const resolveFilename = commonjs._resolveFilename;
commonjs._resolveFilename = function (specifier, ...rest) {
  const other = redirect(specifier);
  if (!other) return resolveFilename.call(this, specifier, ...rest);
  return fileURLToPath(import.meta.resolve(other.specifier, other.parentURL));
};
process.setSourceMapsEnabled(true);
