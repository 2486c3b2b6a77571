/** Doubts about what was read from a file of questions. */
export const messages = {
  noAnswer: '没有找到答案',
  kindGuessed: (kind: string) => `没有写题型，按选项和答案看作${kind}`,
  answersDiffer: (inStem: string, told: string) => `题干括号里写的是“${inStem}”，答案处写的是“${told}”，取答案处的`,
  severalInStem: '题干里有几处像是答案，取了最后一处',
  letterMissing: (expected: string, found: string) => `选项${expected}的位置上写的是${found}，选项可能漏读或者写错字母`,
  tooManyOptions: '选项超过六个，只取前六个',
  numberJumps: (before: number, now: number) => `题号由${before}跳到${now}，中间可能有题没有读出来`,
  lawFromText: (law: string, where: string) => `没有写依据，${where}提到《${law}》，请核对`,
  noLaw: '没有写依据的法律法规，须补填后才能启用',
  lawUnknown: (law: string) => `法规库里没有《${law}》，请核对名称`,
  answerLeft: (number: number) => `答案部分第${number}题没有对应的题目`,
  unreadAnswers: '答案部分这一行没有读懂',
  unread: '这一行不属于任何题目',
  keyUnreadable: (answer: string) => `答案“${answer}”认不出来`,
  explanation: '解析里',
  stem: '题干里',
}
