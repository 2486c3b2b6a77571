import { useQuery } from '@tanstack/react-query'
import { may, who } from '#records/permission.ts'
import { useMe } from '#records/ui/context.tsx'
import { Forbidden } from '#web-kit/forbidden.tsx'
import { Loading } from '#web-kit/loading.tsx'
import { Page } from '#web-kit/page.tsx'
import { Refused } from '#web-kit/refused.tsx'
import { listAccounts } from '../operations.ts'
import { AccountDesk } from './account-desk.tsx'
import { accountRequests } from './account-requests.ts'
import './accounts.css'

/** Who can sign in, and what the system administrator does about it. */
export function AccountsPage() {
  const isAllowed = may(useMe().actor, { to: 'do', operation: listAccounts })
  const lines = useQuery({ queryKey: ['accounts'], queryFn: accountRequests.list, enabled: isAllowed })
  return (
    <Page
      title="账户"
      basis="系统管理员开通、停用账户，安全管理员授予身份，两人互相制约。口令只有本人知道，系统管理员只能重置，不能查看。"
    >
      {!isAllowed && <Forbidden what="您的身份不能查看账户。" who={who({ to: 'do', operation: listAccounts })} />}
      {isAllowed && lines.isPending && <Loading what="正在打开账户" />}
      {lines.isError && <Refused error={lines.error} retry={() => void lines.refetch()} />}
      {lines.isSuccess && <AccountDesk lines={lines.data} />}
    </Page>
  )
}
