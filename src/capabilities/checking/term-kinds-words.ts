/** What an organ says of a word. */
export const termKinds = { wrong: '应当改', allowed: '允许' } as const
