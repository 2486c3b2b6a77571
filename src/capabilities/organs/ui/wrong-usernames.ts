import { isUsername, plainUsername } from '#kernel/username.ts'
import { createAccount } from '../operations.ts'

type Typed = Readonly<Record<string, string>>

/** Person → what is wrong with the user name typed for them, by the rules of the server. Empty ones are skipped. */
export function wrongUsernames(typed: Typed, taken: ReadonlySet<string>): Typed {
  const names = Object.entries(typed).map(([person, name]) => [person, plainUsername(name)] as const)
  const wrong: Record<string, string> = {}
  for (const [person, name] of names) {
    if (name === '') continue
    if (!isUsername(name)) wrong[person] = `用户名不合要求：${createAccount.input.username.help}`
    else if (taken.has(name)) wrong[person] = '这个用户名已有人使用，请换一个。'
    else if (names.some(([other, same]) => other !== person && same === name))
      wrong[person] = '这一批里有两个相同的用户名，请换一个。'
  }
  return wrong
}
