// The load hooks for Node before 22.15, where they run on a thread of their own and are asynchronous.
import type { LoadHook, ResolveHook } from 'node:module';
import { isNotFound, loadSource, ownModule, redirect, typescriptInstead } from './hooks.ts';

export const resolve: ResolveHook = async (specifier, context, next) => {
  const own = ownModule(specifier, context.parentURL);
  if (own) return { url: own, format: 'module', shortCircuit: true };
  const other = redirect(specifier);
  if (other) {
    return next(other.specifier, { ...context, parentURL: other.parentURL ?? context.parentURL });
  }
  try {
    return await next(specifier, context);
  } catch (error) {
    const typescript = isNotFound(error) && typescriptInstead(specifier, context.parentURL);
    if (!typescript) throw error;
    return next(typescript, context);
  }
};

export const load: LoadHook = async (url, context, next) => {
  const loaded = loadSource(url);
  return loaded ? { ...loaded, shortCircuit: true } : next(url, context);
};
