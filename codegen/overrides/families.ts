/**
 * Which constants of dbgeng.h belong together. The header groups them only by prefix and by comments;
 * five prefixes hold two families each, which are told apart here by name.
 */
import { clientFamilies } from './families-client.ts';
import { controlFamilies } from './families-control.ts';
import { dataFamilies } from './families-data.ts';
import { eventFamilies } from './families-events.ts';
import { extensionFamilies } from './families-extension.ts';
import { symbolFamilies } from './families-symbols.ts';
import type { FamilySpec } from './family-spec.ts';

export type { FamilyKind, FamilySpec, MaskSpec } from './family-spec.ts';

export const familySpecs: readonly FamilySpec[] = [
  ...clientFamilies,
  ...controlFamilies,
  ...dataFamilies,
  ...eventFamilies,
  ...symbolFamilies,
  ...extensionFamilies,
];
