/** What checking says to people besides its rules. */
export const checkingMessages = {
  replaceWith: (words: string) => `改为“${words}”`,
  /** Who comments in a Word file. */
  noteAuthor: '述法核对',
  strength: { block: '错误', gate: '提醒', warn: '提醒', remind: '建议' },
  noteHead: (strength: string, message: string, code: string) => `【${strength}】${message}（${code}）`,
  noteCure: (cure: string) => `改法：${cure}`,
  noteBasis: (basis: string) => `依据：${basis}`,
  nothingChosen: '没有选定要修改的地方。',
}
