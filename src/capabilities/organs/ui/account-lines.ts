import type { ListPage } from '#records/api.ts'
import type { AccountSeen } from '../account-view.ts'

/** One person of the organ and the account they have, or have not. */
export interface AccountLine {
  readonly personId: string
  readonly name: string
  readonly section: string
  readonly post: string
  readonly standing: Standing
  /** Not serving: the account lets nobody in, whatever its standing. */
  readonly isGone: boolean
  readonly username: string | null
  readonly lockedUntil: string | null
}
export type Standing = keyof typeof standingLabels

export const standingLabels = {
  none: '未开通',
  issued: '须改初始口令',
  working: '在用',
  suspended: '已停用',
} as const

/** Who serves, and whoever else has an account: first those who still need one, then the order of the roll. */
export function accountLines(
  people: Pick<ListPage, 'rows' | 'titles'>,
  accounts: readonly AccountSeen[],
): readonly AccountLine[] {
  const accountOf = new Map(accounts.map((account) => [account.personId, account]))
  const lines = people.rows
    .filter(({ id, state }) => state === serving || accountOf.has(id))
    .map(({ id, state, title, values }) => {
      const account = accountOf.get(id)
      return {
        personId: id,
        name: title,
        section: typeof values.section === 'string' ? (people.titles[values.section] ?? '') : '',
        post: typeof values.post === 'string' ? values.post : '',
        standing: standingOf(account),
        isGone: state !== serving,
        username: account?.username ?? null,
        lockedUntil: account?.lockedUntil ?? null,
      }
    })
  const isWaiting = ({ standing }: AccountLine): boolean => standing === 'none'
  return [...lines.filter(isWaiting), ...lines.filter((line) => !isWaiting(line))]
}

/** Those whose name, section, post or user name holds all the words, in this standing if one is given. */
export function findLines(lines: readonly AccountLine[], text: string, standing: string): readonly AccountLine[] {
  const words = text.toLowerCase().split(/\s+/)
  return lines.filter((line) => {
    if (standing !== '' && line.standing !== standing) return false
    const said = `${line.name} ${line.section} ${line.post} ${line.username ?? ''}`.toLowerCase()
    return words.every((word) => said.includes(word))
  })
}

export function countIn(lines: readonly AccountLine[], standing: Standing): number {
  return lines.filter((line) => line.standing === standing).length
}

const serving = 'serving'

function standingOf(account: AccountSeen | undefined): Standing {
  if (account === undefined) return 'none'
  if (account.suspendedAt !== null) return 'suspended'
  return account.mustChangePassword ? 'issued' : 'working'
}
