/** What tells objects that cross threads by identity from plain data, which crosses by copy. */

/**
 * Base of every class that stands for something in the engine: session, process, thread, module, frame,
 * value, breakpoint. On the asynchronous face such an object is represented, never copied: its methods
 * become promises, its getters are sent along. Everything that is not a Reference is plain data.
 */
export abstract class Reference {
  /** Only in the type: nothing else can be mistaken for a reference. */
  declare protected readonly crossesByIdentity: true;
}
