import { useQuery } from '@tanstack/react-query'
import { Loading } from '#web-kit/loading.tsx'
import { SideSheet } from '#web-kit/side-sheet.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import { requests } from './requests.ts'
import { RulePage } from './rule-page.tsx'

/** What a rule is about, by its own page: basis, wrong and right examples, where it does not apply. */
export function RuleHelp(props: { readonly rule: string | null; readonly onClose: () => void }) {
  return (
    <SideSheet open={props.rule !== null} title="规则说明" width={520} onClose={props.onClose}>
      {props.rule !== null && <Loaded name={props.rule.replace(/^checking\//, '')} />}
    </SideSheet>
  )
}

function Loaded({ name }: { readonly name: string }) {
  const page = useQuery({ queryKey: ['rule-page', name], queryFn: () => requests.rule(name), staleTime: 3_600_000 })
  if (page.isPending) return <Loading what="正在打开说明" lines={6} />
  if (page.isError) return <Trouble inline error={page.error} retry={() => void page.refetch()} />
  return <RulePage page={page.data.page} />
}
