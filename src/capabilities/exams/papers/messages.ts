/** What making a paper says on the server. */
export const paperMessages = {
  noSuchPaper: '没有这份试卷，可能已经停用或者地址不对。',
  bankChanged: '题库在此期间有变动，抽出的试卷与刚才看到的不同，请重新预览后再定卷。',
  shortfall: (parts: number) => `题库不够，有${parts}项抽不满，请调整数量或者补充试题。`,
  absent: (count: number) => `选中的试题有${count}道已不在用，请重新选择。`,
  empty: '试卷里还没有试题。',
  alreadyAway: '这份试卷已经停用。',
  kept: (title: string, questions: number) => `《${title}》共${questions}题`,
}
