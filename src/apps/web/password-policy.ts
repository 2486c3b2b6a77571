/** What a password must be, in words, each told apart while it is typed. The server checks the same and more. */
export interface PolicyLine {
  readonly words: string
  readonly held: boolean
}

export interface Bearer {
  readonly username: string
  readonly name: string
}

export function passwordPolicy(password: string, current: string, bearer: Bearer): readonly PolicyLine[] {
  const lower = password.toLowerCase()
  const names = [bearer.username.toLowerCase(), bearer.name].filter((name) => name.length > 1)
  return [
    { words: '不少于 10 位', held: [...password].length >= 10 },
    { words: '大写字母、小写字母、数字、符号四类中至少有三类', held: classesIn(password) >= 3 },
    { words: '不含用户名和姓名', held: password !== '' && !names.some((name) => lower.includes(name)) },
    { words: '与原口令不同', held: password !== '' && password !== current },
  ]
}

function classesIn(password: string): number {
  return [/[A-Z]/, /[a-z]/, /\d/, /[^A-Za-z\d]/].filter((kind) => kind.test(password)).length
}
