/** Carries the target's streams between its pipes and the program, each on a connection of its own. */
import type { Socket } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { STREAMS, TargetStreams, type StreamName } from '../streams.ts';
import { connectTo, LANE, type Address } from './hello.ts';

/** How long output that is on its way may take when the host ends, milliseconds. */
const LAST_WORDS = 1000;

export class StreamRelay {
  readonly paths: TargetStreams['paths'];
  /** Output that has begun to flow. */
  private readonly output: Promise<void>[] = [];

  private constructor(streams: TargetStreams, lanes: readonly Socket[]) {
    this.paths = streams.paths;
    STREAMS.forEach((name, index) => void this.carry(name, streams.ends[name], lanes[index]!));
  }

  static async open(address: Address): Promise<StreamRelay> {
    const streams = await TargetStreams.open();
    const lanes = await Promise.all(STREAMS.map((name) => connectTo(address, LANE[name])));
    return new StreamRelay(streams, lanes);
  }

  /** Settles when all output has gone, or takes too long. */
  async drained(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, LAST_WORDS);
    });
    await Promise.race([Promise.all(this.output), late]);
    clearTimeout(timer);
  }

  private async carry(name: StreamName, end: Promise<Socket>, lane: Socket): Promise<void> {
    lane.on('error', () => {});
    // Nothing is read from the program before there is somebody to give it to.
    const pipe = await end;
    pipe.on('error', () => {});
    const flow = name === 'stdin' ? pipeline(lane, pipe) : pipeline(pipe, lane);
    const done = flow.catch(() => {
      // One side is gone: the target has ended, or nobody wants its output.
      pipe.destroy();
      lane.destroy();
    });
    if (name !== 'stdin') this.output.push(done);
  }
}
