import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { may, who } from '#records/permission.ts'
import { useMe } from '#records/ui/context.tsx'
import { places } from '#records/ui/places.ts'
import { useGo } from '#records/ui/use-go.ts'
import { Empty } from '#web-kit/empty.tsx'
import { useAddress } from '#web-kit/use-address.ts'
import { createAccount } from '../operations.ts'
import { personRecord } from '../person-record.ts'
import { AccountFilters } from './account-filters.tsx'
import { type AccountLine, countIn, findLines } from './account-lines.ts'
import { AccountTable } from './account-table.tsx'
import { type AskedChange, ChangeAccount } from './change-account.tsx'
import { OneTimePasswordDialog } from './one-time-password-dialog.tsx'
import type { Issued } from './open-accounts.ts'
import { OpenAccountsDialog } from './open-accounts-dialog.tsx'

/** The list, and what is under way: accounts to open, a change to confirm, passwords to hand over. */
export function AccountDesk({ lines }: { readonly lines: readonly AccountLine[] }) {
  const mayKeep = may(useMe().actor, { to: 'do', operation: createAccount })
  const cache = useQueryClient()
  const [address, change] = useAddress({ text: '', standing: '' })
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const [opening, setOpening] = useState<readonly AccountLine[]>([])
  const [asked, setAsked] = useState<AskedChange | null>(null)
  const [issued, setIssued] = useState<readonly Issued[]>([])
  const found = findLines(lines, address.text, address.standing)
  const chosen = lines.filter(({ personId, standing }) => standing === 'none' && picked.has(personId))
  const renew = () => cache.invalidateQueries({ queryKey: ['accounts'] })
  const handOut = (passwords: readonly Issued[]): void => {
    setIssued(passwords)
    setPicked(new Set())
    void renew()
  }
  if (lines.length === 0) return <NobodyYet />
  return (
    <>
      <AccountFilters filter={address} change={change} lines={lines} />
      {mayKeep ? (
        <OpenBar lines={lines} chosen={chosen} onPick={setPicked} onOpen={setOpening} />
      ) : (
        <p className="quiet account-note">
          您可以查看账户；开通、停用、重置口令由{who({ to: 'do', operation: createAccount })}办理。
        </p>
      )}
      {found.length === 0 && <Empty title="没有符合的人员。">换一个写法，或者把“状态”改回“全部”再找。</Empty>}
      {found.length > 0 && (
        <AccountTable
          lines={found}
          mayKeep={mayKeep}
          picked={picked}
          onPick={setPicked}
          onOpen={(line) => setOpening([line])}
          onAsk={setAsked}
        />
      )}
      <OpenAccountsDialog
        key={opening.map(({ personId }) => personId).join()}
        lines={opening}
        taken={new Set(lines.flatMap(({ username }) => username ?? []))}
        isHidden={issued.length > 0}
        onIssued={handOut}
        onClose={() => {
          setOpening([])
          void renew()
        }}
      />
      <ChangeAccount asked={asked} onIssued={handOut} onDone={renew} onClose={() => setAsked(null)} />
      <OneTimePasswordDialog issued={issued} onClose={() => setIssued([])} />
    </>
  )
}

function NobodyYet() {
  const go = useGo()
  return (
    <Empty
      title="还没有在职人员。"
      ways={
        <Button type="primary" onClick={() => go(places.enter(personRecord.name))}>
          登记人员
        </Button>
      }
    >
      先登记人员并核定在职，再在这里开通账户。
    </Empty>
  )
}

interface OpenBarProps {
  readonly lines: readonly AccountLine[]
  readonly chosen: readonly AccountLine[]
  readonly onPick: (picked: ReadonlySet<string>) => void
  readonly onOpen: (lines: readonly AccountLine[]) => void
}

/** Who has no account yet; opens them singly, some or all at once. */
function OpenBar({ lines, chosen, onPick, onOpen }: OpenBarProps) {
  const without = lines.filter(({ standing }) => standing === 'none')
  if (without.length === 0) return <p className="quiet account-note">在职人员都已开通账户。</p>
  return (
    <div className="account-bar no-print" role="status">
      <span>
        {chosen.length === 0
          ? `还有 ${countIn(lines, 'none')} 人没有账户。`
          : `已选 ${chosen.length} 人，共 ${without.length} 人没有账户。`}
      </span>
      {chosen.length > 0 && (
        <Button type="primary" onClick={() => onOpen(chosen)}>
          开通所选 {chosen.length} 人
        </Button>
      )}
      {chosen.length < without.length && (
        <Button onClick={() => onPick(new Set(without.map(({ personId }) => personId)))}>
          全选未开通的 {without.length} 人
        </Button>
      )}
      {chosen.length > 0 && (
        <Button type="text" onClick={() => onPick(new Set())}>
          取消选择
        </Button>
      )}
    </div>
  )
}
