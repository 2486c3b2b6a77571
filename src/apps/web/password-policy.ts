/** What a password must be, in words, each told apart while it is typed. */
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
    { words: '不含四个以上连续或重复的字符，如 1234、abcd、aaaa', held: password !== '' && !hasRun(lower) },
    { words: '与原口令不同', held: password !== '' && password !== current },
  ]
}

/** What only the server can tell. */
export const toldByServer = '常见口令、含单位名称的口令和最近 5 次用过的口令不能使用，提交时核对。'

const rows = ['01234567890', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '!@#$%^&*()']
const runs = [...rows, ...rows.map((row) => [...row].reverse().join(''))]

function hasRun(lower: string): boolean {
  for (let start = 0; start + 4 <= lower.length; start += 1) {
    const four = lower.slice(start, start + 4)
    if (runs.some((run) => run.includes(four)) || /^(.)\1{3}$/u.test(four)) return true
  }
  return false
}

function classesIn(password: string): number {
  return [/[A-Z]/, /[a-z]/, /\d/, /[^A-Za-z\d]/].filter((kind) => kind.test(password)).length
}
