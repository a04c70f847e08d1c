/**
 * A kernel to debug: a small invented x64 machine that speaks the kernel-debugging protocol, for trying out debuggers and
 * programs that drive them. Table of contents.
 */
export { serveTarget, type TargetServer } from './server.ts';
export { Target, type TargetEvent, type TargetOptions, type TargetState } from './target.ts';
export {
  inventedImages,
  Machine,
  type LoadedImage,
  type MachineOptions,
  type MachineStop,
} from './machine.ts';
export { Cable, type Direction } from './cable.ts';

// Own code for the machine.
export { Image, type FunctionOptions, type ImageOptions } from './kernel/image.ts';
export { Assembler, type Memory, type Register } from './x64/assembler.ts';
export { INVENTED_FILES } from './kernel/nt.ts';
export { PARROT_SAYS } from './kernel/parrot.ts';

// The machine from inside.
export { PhysicalMemory, VirtualMemory } from './memory.ts';
export { FLAG, MSR, Processor, REG } from './x64/processor.ts';
export { EXCEPTION, type ExceptionTrap, type ServiceTrap, type Trap } from './x64/traps.ts';

// The protocol by itself.
export { Link, type Delivery, type LinkHandlers, type LinkOptions } from './link.ts';
export {
  BREAK_IN_BYTE,
  encodeControl,
  encodeData,
  INITIAL_PACKET_ID,
  MAX_PAYLOAD,
  PACKET_TYPE,
  PacketDecoder,
  SYNC_PACKET_ID,
  type Packet,
  type PacketFault,
  type WireEvent,
} from './packet.ts';
export { API, CONTINUE_STATUS, CONTROL_SPACE, DEBUG_IO, STATE_CHANGE, STATUS } from './protocol.ts';
