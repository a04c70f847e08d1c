// Runs next to the engine: why a user's script cannot even begin.

/** For errors that have their whole story in them; undefined for others, whose stack is wanted. */
export function cannotLoad(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ERR_MODULE_NOT_FOUND') return `dbgeng: ${error.message}`;
  if (code === 'ERR_UNKNOWN_FILE_EXTENSION')
    return `dbgeng: ${error.message.replace(/^Unknown .* for /, '')} is no script: TypeScript or JavaScript is wanted`;
  // The load hooks' own, which show the line and the place and nothing else.
  return /^SyntaxError: .*\n\n.*\n *\^\n {4}at .*$/.test(error.stack ?? '')
    ? error.stack
    : undefined;
}
