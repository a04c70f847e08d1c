/** Exit codes of a host that ends by itself. */
export const EXIT = {
  /** The session has ended as asked. */
  ok: 0,
  /** One of the host's threads ended with an error, which stderr has. */
  failed: 70,
  /** The engine did not end its session in time. */
  hung: 75,
} as const;
