/** Calls that bring the whole process down instead of failing. The raw face guards nothing: its documentation warns. */
import { words } from './family-spec.ts';

export interface Fault {
  /** First version of the interface family. */
  interface: string;
  /** Each with its `…Wide` twin. */
  methods: readonly string[];
  /** For the documentation of the method. */
  warning: string;
  /** How it is known. */
  evidence: string;
}

const fault = (
  interfaceName: string,
  methods: string,
  warning: string,
  evidence: string,
): Fault => ({ interface: interfaceName, methods: words(methods), warning, evidence });

export const faults: readonly Fault[] = [
  fault(
    'IDebugControl',
    'Execute ExecuteCommandFile',
    'Without a target, commands that run it (g, p, t, gu and their like) are an access violation inside the engine: ask GetExecutionStatus first.',
    'Execute("g") on a fresh client and after the target has ended, version 20260109.',
  ),
];
