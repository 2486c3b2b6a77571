/** What the page of settings says besides the engine. */
export const keepingMessages = {
  noPaper: '还没有写明考什么：选一份定好的试卷，或者写明各题型的题数。',
  noOpening: '请写明开始的日期和时间。',
  noClosing: '请写明截止的日期和时间。',
  namelessBand: '每一等都要写名称。',
  nobody: '还没有写明谁来考。',
} as const
