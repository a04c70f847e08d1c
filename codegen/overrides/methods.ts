/** What the annotations of the header do not say about its methods. Everything else is mechanical. */
import { clientMethods } from './methods-client.ts';
import { controlMethods } from './methods-control.ts';
import { symbolMethods } from './methods-symbols.ts';
import type { MethodOverride } from './method-spec.ts';

export type { MethodChange, MethodOverride } from './method-spec.ts';

export const methodOverrides: readonly MethodOverride[] = [
  ...clientMethods,
  ...controlMethods,
  ...symbolMethods,
];
