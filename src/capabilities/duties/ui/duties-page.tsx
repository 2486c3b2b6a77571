import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { may } from '#records/permission.ts'
import { useMe, useYear } from '#records/ui/context.tsx'
import { GoLink } from '#records/ui/go-link.tsx'
import { places } from '#records/ui/places.ts'
import { Empty } from '#web-kit/empty.tsx'
import { Loading } from '#web-kit/loading.tsx'
import { Page } from '#web-kit/page.tsx'
import { Refused } from '#web-kit/refused.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import { duty } from '../duty-record.ts'
import type { DutyYear } from '../duty-view.ts'
import { adoptOperation, planOperation } from '../operations.ts'
import { planTask } from '../plan-task-record.ts'
import { AdoptDialog } from './adopt-dialog.tsx'
import { DutyMatrix } from './duty-matrix.tsx'
import { requests } from './requests.ts'

/** The year's duties: what proves each, month by month, and what is missing. */
export function DutiesPage() {
  const [year] = useYear()
  const { actor } = useMe()
  const [adopting, setAdopting] = useState(false)
  const duties = useQuery({ queryKey: ['duties', year], queryFn: () => requests.year(year) })
  const adopt = may(actor, { to: 'do', operation: adoptOperation }) && (
    <Button onClick={() => setAdopting(true)}>拟订清单</Button>
  )
  return (
    <Page
      title="职责和计划"
      basis="每项职责有多少记录，由各台账数出来；点数字看记录，点“缺”去登记。"
      actions={
        <>
          {duties.isSuccess && duties.data.rows.length > 0 && <PlanButton year={year} />}
          {adopt}
          <GoLink to="/duties/comparison">与上年对照</GoLink>
        </>
      }
    >
      {duties.isPending && <Loading what="正在打开职责清单" />}
      {duties.isError && <Refused error={duties.error} retry={() => void duties.refetch()} />}
      {duties.isSuccess && <Standing view={duties.data} />}
      {duties.isSuccess && duties.data.rows.length > 0 && <DutyMatrix view={duties.data} />}
      {duties.isSuccess && duties.data.rows.length === 0 && (
        <Empty title={`${year}年还没有印发的职责清单。`} basis={duty.basis.title} ways={adopt}>
          按样本或者上年度清单拟订，补上责任科室，核定后印发；也可以用导入模板整表导入。
        </Empty>
      )}
      <AdoptDialog open={adopting} year={year} onClose={() => setAdopting(false)} />
    </Page>
  )
}

/** How the list and the plan stand, in words. */
function Standing({ view }: { readonly view: DutyYear }) {
  const { rows, drafts, tasks, unsigned } = view
  const lacking = rows.filter(({ missing, total }) => missing.length > 0 || total === 0).length
  return (
    <ul className="duty-standing">
      {rows.length > 0 && (
        <li>
          职责{rows.length}项，{lacking === 0 ? '各项都有应有的记录' : `${lacking}项还缺记录`}。
        </li>
      )}
      {drafts > 0 && (
        <li>
          另有{drafts}项拟列入，<GoLink to={places.list(duty.name)}>补齐后印发</GoLink>。
        </li>
      )}
      <li>
        年度任务{tasks.total}项，办结{tasks.done}项
        {tasks.drafts > 0 && (
          <>
            ；另有{tasks.drafts}项草稿，<GoLink to={places.list(planTask.name)}>补齐后列入计划</GoLink>
          </>
        )}
        。
      </li>
      {rows.length > 0 && unsigned.length > 0 && <li>没有签收清单的科室：{unsigned.join('、')}。</li>}
    </ul>
  )
}

function PlanButton({ year }: { readonly year: number }) {
  const { actor } = useMe()
  const queries = useQueryClient()
  const plan = useMutation({
    mutationFn: () => requests.plan(year),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['duties'] }),
  })
  if (!may(actor, { to: 'do', operation: planOperation })) return null
  return (
    <>
      <Button type="primary" loading={plan.isPending} onClick={() => plan.mutate()}>
        按清单列出任务
      </Button>
      {plan.isSuccess && (
        <span role="status" className="quiet">
          {plan.data.made === 0 ? '各项职责都已有任务' : `列出${plan.data.made}项，补齐后列入计划`}
        </span>
      )}
      {plan.isError && <Trouble inline error={plan.error} />}
    </>
  )
}
