import { useQuery } from '@tanstack/react-query'
import { Button, Checkbox, Input, Select } from 'antd'
import { useState } from 'react'
import type { ListPage } from '#records/api.ts'
import { may } from '#records/permission.ts'
import { useMe, useRegister } from '#records/ui/context.tsx'
import { client } from '#web-kit/client.ts'
import { Loading } from '#web-kit/loading.tsx'
import { Trouble } from '#web-kit/trouble.tsx'

/** Records of the year, ticked by hand: the figure is then their number. */
export function ChooseRecords(props: { readonly year: number; readonly onChoose: (ids: readonly string[]) => void }) {
  const { actor } = useMe()
  const types = useRegister().recordTypes.filter((type) => type.on !== undefined && may(actor, { to: 'read', type }))
  const [typeName, setTypeName] = useState(types[0]?.name ?? '')
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const type = types.find(({ name }) => name === typeName)
  const counted = type?.workflow.counted.join(',') ?? ''
  const query = { year: props.year, text, state: counted, size: 100 }
  const records = useQuery({
    queryKey: ['choose', typeName, query],
    queryFn: () => client.get<ListPage>(`/api/records/${typeName}`, { query }),
    enabled: typeName !== '',
  })
  const toggle = (id: string, on: boolean): void => {
    const next = new Set(chosen)
    if (on) next.add(id)
    else next.delete(id)
    setChosen(next)
  }
  return (
    <div className="stack choose-records">
      <Select
        aria-label="记录类别"
        value={typeName}
        options={types.map(({ name, title }) => ({ value: name, label: title }))}
        onChange={(name) => {
          setTypeName(name)
          setChosen(new Set())
        }}
      />
      <Input
        aria-label="查找记录"
        placeholder="查找记录"
        allowClear
        onChange={(event) => setText(event.target.value)}
      />
      {records.isPending && <Loading what="正在查找记录" lines={3} />}
      {records.isError && <Trouble inline error={records.error} retry={() => void records.refetch()} />}
      {records.isSuccess && records.data.rows.length === 0 && <p className="quiet">本年度没有这类已归档记录。</p>}
      <ul>
        {records.data?.rows.map(({ id, title }) => (
          <li key={id}>
            <Checkbox checked={chosen.has(id)} onChange={(event) => toggle(id, event.target.checked)}>
              {title}
            </Checkbox>
          </li>
        ))}
      </ul>
      <Button type="primary" disabled={chosen.size === 0} onClick={() => props.onChoose([...chosen])}>
        绑定所选{chosen.size}条
      </Button>
    </div>
  )
}
