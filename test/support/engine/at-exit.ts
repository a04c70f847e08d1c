// What must be ended or removed even when the run itself is ended, Ctrl+C included.
const pending = new Set<() => void>();

function runPending(): void {
  // Backwards: a process before the folder it works in.
  for (const work of [...pending].reverse()) {
    try {
      work();
    } catch {
      // The others have their turn all the same.
    }
  }
  pending.clear();
}

process.once('exit', runPending);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    runPending();
    process.kill(process.pid, signal);
  });
}

/** Has `work` done when this process ends; the function it returns calls that off. */
export function atExit(work: () => void): () => void {
  pending.add(work);
  return () => void pending.delete(work);
}
