// What `dbgeng doctor` finds: plain data, printed as text or as JSON.

/** Something that is there and works, or is not. */
export interface Finding {
  /** `Wine`, `engine`, `symsrv.dll` */
  readonly name: string;
  /** `missing`: everything else works without it, at a cost. */
  readonly state: 'ok' | 'missing' | 'broken';
  /** Where and which: `/usr/bin/wine, wine-8.0`. */
  readonly what: string;
  /** What does not work without it. */
  readonly cost?: string;
  /** How to mend it. */
  readonly mend?: string;
}

/** An engine on this computer. */
export interface EngineReport {
  /** Where it was found: `windows-kits`, `store`, `nuget`, `system32`, `DBGENG_PATH`, `cache`. */
  readonly source: string;
  readonly path: string;
  readonly version: string | null;
  readonly machine: string | null;
  /** Why it cannot be used here; null: it can. */
  readonly problem: string | null;
  readonly missing: readonly Finding[];
}

export interface Diagnosis {
  readonly dbgeng: string;
  readonly node: string;
  readonly system: string;
  /** Everything that a session needs is there, or is fetched by itself at the first one. */
  readonly ready: boolean;
  /** The engine that would be loaded, and why this one; null: none. */
  readonly engine: (EngineReport & { readonly why: string }) | null;
  /** All engines that were found, in order of precedence. */
  readonly engines: readonly EngineReport[];
  /** Every place that was looked at. */
  readonly lookedAt: readonly {
    readonly source: string;
    readonly place: string;
    readonly result: string;
  }[];
  /** What else is needed on this system. */
  readonly findings: readonly Finding[];
}
