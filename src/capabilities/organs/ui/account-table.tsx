import { Button } from 'antd'
import { useMe } from '#records/ui/context.tsx'
import { clockWords } from '#web-kit/date-words.ts'
import { type Stage, StateTag } from '#web-kit/state-tag.tsx'
import { type AccountLine, type Standing, standingLabels } from './account-lines.ts'
import type { AskedChange } from './change-account.tsx'

export interface AccountTableProps {
  readonly lines: readonly AccountLine[]
  /** Whether the reader keeps accounts; others only look. */
  readonly mayKeep: boolean
  readonly picked: ReadonlySet<string>
  readonly onPick: (picked: ReadonlySet<string>) => void
  readonly onOpen: (line: AccountLine) => void
  readonly onAsk: (asked: AskedChange) => void
}

/** A line for each person; lines become cards on phones. */
export function AccountTable(props: AccountTableProps) {
  const { lines, mayKeep } = props
  return (
    <table className="account-table">
      <caption className="visually-hidden">账户，{lines.length} 人</caption>
      <thead>
        <tr>
          {mayKeep && (
            <th scope="col" className="account-pick">
              <span className="visually-hidden">选择</span>
            </th>
          )}
          <th scope="col">姓名</th>
          <th scope="col">科室</th>
          <th scope="col">职务</th>
          <th scope="col">用户名</th>
          <th scope="col">状态</th>
          {mayKeep && <th scope="col">办理</th>}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line key={line.personId} line={line} {...props} />
        ))}
      </tbody>
    </table>
  )
}

function Line({ line, mayKeep, picked, onPick, ...ways }: AccountTableProps & { readonly line: AccountLine }) {
  const isPicked = picked.has(line.personId)
  const toggle = (): void => {
    const next = new Set(picked)
    if (isPicked) next.delete(line.personId)
    else next.add(line.personId)
    onPick(next)
  }
  return (
    <tr className={isPicked && line.standing === 'none' ? 'is-picked' : undefined}>
      {mayKeep && (
        <td className="account-pick">
          {line.standing === 'none' && (
            <input type="checkbox" aria-label={`选择${line.name}`} checked={isPicked} onChange={toggle} />
          )}
        </td>
      )}
      <th scope="row">
        {line.name}
        {line.isGone && <span className="quiet">（不在职，不能登录）</span>}
      </th>
      {line.section === '' ? blank : <td className="account-inline">{line.section}</td>}
      <td className="account-inline quiet">{line.post}</td>
      {line.username === null ? blank : <td>{line.username}</td>}
      <td className="account-state">
        <StandingTag line={line} />
      </td>
      {mayKeep && (
        <td className="account-ways">
          <Ways line={line} {...ways} />
        </td>
      )}
    </tr>
  )
}

/** Nothing to tell: a dash in the table, no line on a phone's card. */
const blank = <td className="account-blank quiet">—</td>

function StandingTag({ line: { standing, lockedUntil } }: { readonly line: AccountLine }) {
  return (
    <span className="account-standing">
      <StateTag label={standingLabels[standing]} stage={stages[standing]} />
      {lockedUntil !== null && <StateTag label={`已锁定至 ${clockWords(lockedUntil)}`} stage="due" />}
    </span>
  )
}

const stages: Readonly<Record<Standing, Stage>> = {
  none: 'open',
  issued: 'moving',
  working: 'done',
  suspended: 'void',
}

function Ways({ line, onOpen, onAsk }: Pick<AccountTableProps, 'onOpen' | 'onAsk'> & { readonly line: AccountLine }) {
  const isSelf = useMe().actor.personId === line.personId
  if (isSelf) return <span className="quiet">本人，口令在“我的资料”里更改</span>
  const button = (label: string, act: () => void) => (
    <Button size="small" aria-label={`${label}：${line.name}`} onClick={act}>
      {label}
    </Button>
  )
  if (line.standing === 'none') return button('开通账户', () => onOpen(line))
  return (
    <>
      {line.standing === 'suspended'
        ? button('恢复', () => onAsk({ act: 'resume', line }))
        : button('重置口令', () => onAsk({ act: 'reset', line }))}
      {line.standing !== 'suspended' && button('停用', () => onAsk({ act: 'suspend', line }))}
    </>
  )
}
