// All checks of the self-test, in their order.
import { attachingChecks } from './attaching.ts';
import type { Check } from './check.ts';
import { commandChecks } from './commands.ts';
import { engineChecks } from './engine.ts';
import { fileChecks } from './files.ts';
import { hostChecks } from './hosts.ts';
import { kernelChecks } from './kernel.ts';
import { remoteChecks } from './remote.ts';
import { runningChecks } from './running.ts';
import { textChecks } from './text.ts';

export const CHECKS: readonly Check[] = [
  ...engineChecks,
  ...runningChecks,
  ...attachingChecks,
  ...fileChecks,
  ...textChecks,
  ...hostChecks,
  ...remoteChecks,
  ...kernelChecks,
  ...commandChecks,
];
