/** What a reading may cost at most; all in bytes where nothing else is said. */
export const limits = {
  file: 64 * 1024 * 1024,
  /** Text files, and all text of a document in characters. */
  text: 8 * 1024 * 1024,
  entries: 5000,
  /** Everything unpacked together. */
  unpacked: 64 * 1024 * 1024,
  /** Of one entry once it is larger than `ratioFrom`; the most that deflate can do is 1032. */
  ratio: 400,
  ratioFrom: 1024 * 1024,
  /** Nesting and number of elements of one XML part. */
  depth: 128,
  elements: 800_000,
} as const
