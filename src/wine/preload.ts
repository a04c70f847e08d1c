// Runs inside Wine before the script: standard streams that are pipes, and word of a normal end.
import fs from 'node:fs';
import { Readable, Writable } from 'node:stream';
import { isMainThread } from 'node:worker_threads';

/** Milliseconds to wait when a pipe that somebody made non-blocking is full. */
const FULL = 2;

/** Writes all of it, as pipes do on Linux: before write() returns. */
function writeAll(fd: number, chunk: Uint8Array): void {
  let done = 0;
  while (done < chunk.length) {
    try {
      done += fs.writeSync(fd, chunk, done);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, FULL);
    }
  }
}

function pipeOut(fd: number): Writable {
  const stream = new Writable({
    decodeStrings: true,
    autoDestroy: false,
    write(chunk: Uint8Array, _encoding, done) {
      try {
        writeAll(fd, chunk);
        done();
      } catch (error) {
        done(error as Error);
      }
    },
  });
  return Object.assign(stream, { fd, _type: 'pipe' });
}

/** A read of the input is under way, on a thread that waits for it. */
let reading = false;

function pipeIn(): Readable {
  let wanted = false;
  const stream = new Readable({
    highWaterMark: 65536,
    autoDestroy: false,
    read() {
      wanted = true;
      // Later, so that a consumer that pauses after a chunk leaves no read behind: a pending read
      // keeps the process alive and takes input that nobody asked for.
      setImmediate(ask);
    },
  });
  function ask(): void {
    // With 'readable' listeners (and async iteration) a stream is never "flowing".
    const paused = stream.readableFlowing === false && stream.listenerCount('readable') === 0;
    if (!wanted || paused || reading) return;
    wanted = false;
    reading = true;
    const buffer = Buffer.allocUnsafe(65536);
    fs.read(0, buffer, 0, buffer.length, null, (error, size) => {
      reading = false;
      if (error?.code === 'EAGAIN') {
        wanted = true;
        setTimeout(ask, FULL);
      } else if (error && error.code !== 'EOF' && error.code !== 'EPIPE') {
        stream.destroy(error);
      } else {
        stream.push(size ? buffer.subarray(0, size) : null);
      }
    });
  }
  stream.on('resume', () => setImmediate(ask));
  return Object.assign(stream, { fd: 0 });
}

/** Gives `process[name]` a stream of ours where Node's own cannot be made. */
function mend(name: 'stdin' | 'stdout' | 'stderr', make: () => Readable | Writable): void {
  const original = Object.getOwnPropertyDescriptor(process, name)?.get;
  let stream: unknown;
  Object.defineProperty(process, name, {
    configurable: true,
    enumerable: true,
    get() {
      if (stream !== undefined) return stream;
      try {
        stream = original?.call(process);
      } catch {
        // Under Wine a Linux pipe cannot be opened as one of Windows: "open EBADF".
        stream = make();
      }
      return stream;
    },
  });
}

if (isMainThread) {
  mend('stdin', pipeIn);
  mend('stdout', () => pipeOut(1));
  mend('stderr', () => pipeOut(2));
  const marker = process.env['DBGENG_WINE_FINISHED'];
  // Programs that the script starts are not the script.
  delete process.env['DBGENG_WINE_FINISHED'];
  if (marker) process.once('exit', () => fs.writeFileSync(marker, ''));
  const internal = process as unknown as { reallyExit(code?: number): never };
  const { reallyExit } = internal;
  internal.reallyExit = (code = 0) => {
    // Exit waits for the reading thread, which waits for input that may never come.
    if (marker && reading) fs.writeFileSync(marker, String(code & 0xff));
    if (reading) process.kill(process.pid, 'SIGKILL');
    return reallyExit.call(process, code);
  };
}
