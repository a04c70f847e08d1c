/** The shape of one rule that ties parameters, results or fields to families, and short constructors for it. */
import { words } from './family-spec.ts';

interface Link {
  /** One family, or several whose constants may stand together in the word. */
  families: readonly string[];
  /** Plain numbers are normal here too: an index, an id, a value made by the engine. */
  open: boolean;
  /** Where it is said, or how it is known. */
  reason: string;
}

/** A parameter of these methods, and of their `…Wide` twins. */
export interface MethodLink extends Link {
  kind: 'parameter';
  /** First versions of the interface families; later ones inherit. */
  interfaces: readonly string[];
  methods: readonly string[];
  parameters: readonly string[];
}

/** A parameter of that name in every method of every interface, except where another rule says otherwise. */
export interface EverywhereLink extends Link {
  kind: 'everywhere';
  parameter: string;
}

/** What these methods return in place of an HRESULT. */
export interface ResultLink extends Link {
  kind: 'result';
  interfaces: readonly string[];
  methods: readonly string[];
}

export interface FieldLink extends Link {
  kind: 'field';
  struct: string;
  fields: readonly string[];
}

export type LinkRule = MethodLink | EverywhereLink | ResultLink | FieldLink;

/** Looks like an enum or flags, and takes no family. */
export interface Unlinkable {
  interface: string;
  methods: readonly string[];
  parameter: string;
  reason: string;
}

interface Extras {
  open?: true;
}

const link = (families: string, reason: string, extras: Extras): Link => ({
  families: words(families),
  open: extras.open ?? false,
  reason,
});

export const everywhere = (
  parameter: string,
  families: string,
  reason: string,
  extras: Extras = {},
): EverywhereLink => ({ kind: 'everywhere', parameter, ...link(families, reason, extras) });

export const on = (
  interfaces: string,
  methods: string,
  parameters: string,
  families: string,
  reason: string,
  extras: Extras = {},
): MethodLink => ({
  kind: 'parameter',
  interfaces: words(interfaces),
  methods: words(methods),
  parameters: words(parameters),
  ...link(families, reason, extras),
});

export const answers = (
  interfaces: string,
  methods: string,
  families: string,
  reason: string,
): ResultLink => ({
  kind: 'result',
  interfaces: words(interfaces),
  methods: words(methods),
  ...link(families, reason, {}),
});

export const fields = (
  struct: string,
  names: string,
  families: string,
  reason: string,
  extras: Extras = {},
): FieldLink => ({
  kind: 'field',
  struct,
  fields: words(names),
  ...link(families, reason, extras),
});

export const unlinkable = (
  interfaceName: string,
  methods: string,
  parameter: string,
  reason: string,
): Unlinkable => ({ interface: interfaceName, methods: words(methods), parameter, reason });
