/** What checking says to people besides its rules. */
export const checkingMessages = {
  validityUnverified: '（有效期待核）',
  replaceWith: (words: string) => `改为“${words}”`,
  /** Chinese names of sizes in points. */
  sizeNames: {
    26: '一号',
    24: '小一',
    22: '二号',
    18: '小二',
    16: '三号',
    15: '小三',
    14: '四号',
    12: '小四',
    10.5: '五号',
    9: '小五',
  },
  points: (size: number) => `${size}磅`,
  noFace: '未设字体',
  /** Who comments in a Word file. */
  noteAuthor: '述法核对',
  strength: { block: '错误', gate: '提醒', warn: '提醒', remind: '建议' },
  noteHead: (strength: string, message: string, code: string) => `【${strength}】${message}（${code}）`,
  noteCure: (cure: string) => `改法：${cure}`,
  noteBasis: (basis: string) => `依据：${basis}`,
  nothingChosen: '没有选定要修改的地方。',
}
