/** Which parameter, result and field takes which family. What the header says only in comments, and what it does not say at all. */
import { callbackLinks } from './links-callbacks.ts';
import { clientLinks } from './links-client.ts';
import { controlLinks } from './links-control.ts';
import { everywhereLinks } from './links-everywhere.ts';
import { fieldLinks } from './links-fields.ts';
import { symbolLinks } from './links-symbols.ts';
import { unlinkable, type LinkRule, type Unlinkable } from './link-spec.ts';

export type {
  EverywhereLink,
  FieldLink,
  LinkRule,
  MethodLink,
  ResultLink,
  Unlinkable,
} from './link-spec.ts';

export const linkRules: readonly LinkRule[] = [
  ...everywhereLinks,
  ...clientLinks,
  ...controlLinks,
  ...symbolLinks,
  ...callbackLinks,
  ...fieldLinks,
];

/** Parameters that look like flags or an enum, and for which neither the header nor Microsoft's pages have constants. */
export const unlinkableParameters: readonly Unlinkable[] = [
  unlinkable(
    'IDebugDataSpaces',
    'ReadIo WriteIo',
    'AddressSpace',
    "Microsoft's page: it must be 1.",
  ),
  unlinkable(
    'IDebugSymbols',
    'GetSymbolEntriesByOffset GetSymbolEntriesByName',
    'Flags',
    "Microsoft's page: set to zero.",
  ),
  unlinkable(
    'IDebugSymbols',
    'GetSymbolEntryOffsetRegions GetSymbolEntryBySymbolEntry',
    'Flags',
    "Microsoft's page speaks of options and names none.",
  ),
  unlinkable(
    'IDebugSymbols',
    'GetSourceEntriesByOffset GetSourceEntryOffsetRegions GetSourceEntryBySourceEntry',
    'Flags',
    "Microsoft's page speaks of options and names none.",
  ),
  unlinkable(
    'IDebugSymbols',
    'GetSymbolEntryString',
    'Which',
    "Microsoft's page: an index, usually zero, as most symbols have one string.",
  ),
  unlinkable(
    'IDebugSymbols',
    'GetSourceEntryString',
    'Which',
    "Microsoft's page names no values; the file name is the only string known.",
  ),
];
