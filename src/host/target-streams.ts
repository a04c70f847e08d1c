/** The target's standard streams, as the program has them. */
import type { Socket } from 'node:net';
import { PassThrough, pipeline, type Readable, type Writable } from 'node:stream';
import { STREAMS, type TargetStreams } from './streams.ts';

export interface StreamsOfTarget {
  /** What is written here, the target reads; `end()` ends its input. */
  readonly stdin: Writable;
  readonly stdout: Readable;
  readonly stderr: Readable;
}

/** Streams over connections. They keep the program alive only while it reads them. */
export function targetStreams(
  socketOf: (name: 'stdin' | 'stdout' | 'stderr') => Socket,
): StreamsOfTarget {
  const [stdin, stdout, stderr] = [socketOf('stdin'), socketOf('stdout'), socketOf('stderr')];
  for (const socket of [stdin, stdout, stderr]) {
    socket.unref();
    // A target that ends without reading everything is no fault of the program.
    socket.on('error', () => {});
  }
  // Its other direction says when the target has let go of it.
  stdin.resume();
  for (const socket of [stdout, stderr]) {
    socket.on('newListener', (event) => {
      if (event === 'data' || event === 'readable') socket.ref();
    });
  }
  return { stdin, stdout, stderr };
}

/** The same for connections that come about only when the target starts. */
export function lateStreams({ ends }: TargetStreams): StreamsOfTarget {
  const through = {
    stdin: new PassThrough(),
    stdout: new PassThrough(),
    stderr: new PassThrough(),
  };
  for (const name of STREAMS) {
    void ends[name].then((pipe) => {
      pipe.unref();
      const [from, to] = name === 'stdin' ? [through.stdin, pipe] : [pipe, through[name]];
      pipeline(from, to, () => {
        // One side is gone: the target has ended, or nobody wants its output.
      });
    });
  }
  return through;
}
