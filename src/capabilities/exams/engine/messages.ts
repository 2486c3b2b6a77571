/** What the exam engine says to people. */
export const engineMessages = {
  malformed: '提交的内容格式不对，请刷新页面后重试。',
  keyEmpty: '更正后的标准答案不能为空。',
  closesBeforeOpening: '考试截止时间要晚于开始时间。',
  windowTooShort: (minutes: number) => `从开始到截止不足${minutes}分钟，答不完一场，请把截止时间推后。`,
  bandsOutOfOrder: '等次要从高到低排列，最低一等从0分起。',
  endlessAttempts: '正式考试要写明可以考几次；不限次数的，请设为练习。',
  keysBeforeClose: '正式考试不能在交卷时就公布答案，请改为公布成绩后或者不公布。',
  practiceWithoutRetake: '练习不设任前考试的补考期限。',
}
