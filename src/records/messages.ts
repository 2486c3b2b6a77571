/** What the engine says to people. */
export const messages = {
  noSuchType: '没有这一类记录。',
  noSuchRecord: '没有找到这条记录，或者它不属于本单位。',
  forbidden: (who: string) => `您的身份不能办理这一步，请由${who}办理。`,
}
