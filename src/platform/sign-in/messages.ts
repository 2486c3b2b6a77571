export const passwordMessages = {
  short: (length: number) => `口令至少 ${length} 个字符`,
  long: (length: number) => `口令最多 ${length} 个字符`,
  classes: '大写字母、小写字母、数字、其他符号四类中至少要有三类',
  contains: (word: string) => `口令不能含有“${word}”`,
  common: '这是常见的口令，容易被猜到',
  run: (run: string) => `口令不能含有连续或重复的字符，如“${run}”`,
  repeated: '口令不能由同一段字符重复而成',
  reused: (count: number) => `不能使用最近 ${count} 次用过的口令`,
}

export const accountMessages = {
  username: '用户名须为 3 至 30 位小写字母或数字，以字母开头。',
  usernameTaken: '这个用户名已有人使用，请换一个。',
  personHasAccount: '该人员已有账户。',
  noAccount: '该人员没有账户。',
}
