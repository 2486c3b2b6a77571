import { Button, Input, Select } from 'antd'
import { useEffect, useState } from 'react'
import { Disclosure } from '#web-kit/disclosure.tsx'
import { Icon } from '#web-kit/icon.tsx'
import { usePhone } from '#web-kit/use-media.ts'
import { actLabel, journalOperations } from '../act-label.ts'
import { useRegister } from './context.tsx'
import { DateInput } from './date-input.tsx'
import { useSettled } from './record-search.ts'
import type { JournalState } from './use-journal.ts'

/** From when to when, who, what, on which record. */
export function JournalFilters({ journal }: { readonly journal: JournalState }) {
  const phone = usePhone()
  const { asked, narrow } = journal
  const isNarrowed = Object.entries(asked).some(([name, value]) => name !== 'page' && value !== '')
  const more = (
    <>
      <DayFilters journal={journal} />
      <OperationFilter journal={journal} />
    </>
  )
  return (
    <search className="filters no-print">
      <PersonFilter journal={journal} />
      {phone ? (
        <Disclosure
          className="filters-more"
          label={
            <>
              <Icon name="filter" /> 筛选
            </>
          }
        >
          {() => <div className="filters-far">{more}</div>}
        </Disclosure>
      ) : (
        more
      )}
      {asked.record !== '' && (
        <Button icon={<Icon name="close" size={16} />} onClick={() => narrow({ record: null })}>
          只看一条记录
        </Button>
      )}
      {isNarrowed && (
        <Button
          type="text"
          onClick={() => narrow({ from: null, until: null, person: null, operation: null, record: null })}
        >
          清除筛选
        </Button>
      )}
    </search>
  )
}

function DayFilters({ journal: { asked, narrow } }: { readonly journal: JournalState }) {
  return (
    <div className="filter-ends">
      <DateInput
        day={asked.from}
        label="起始日期"
        placeholder="起始日期"
        onChange={(day) => narrow({ from: day === '' ? null : day })}
      />
      <span aria-hidden>至</span>
      <DateInput
        day={asked.until}
        label="截止日期"
        placeholder="截止日期"
        onChange={(day) => narrow({ until: day === '' ? null : day })}
      />
    </div>
  )
}

function PersonFilter({ journal }: { readonly journal: JournalState }) {
  const { asked, narrow } = journal
  const [name, setName] = useState(asked.person)
  const settled = useSettled(name.trim(), 500)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was typed moves the address
  useEffect(() => {
    if (settled !== asked.person) narrow({ person: settled === '' ? null : settled })
  }, [settled])
  useEffect(() => setName((before) => (before.trim() === asked.person ? before : asked.person)), [asked.person])
  return (
    <Input
      className="filter"
      allowClear
      value={name}
      aria-label="人员姓名"
      placeholder="人员姓名"
      onChange={(event) => setName(event.target.value)}
    />
  )
}

/** Moves that bear one name are one choice, whatever they are called inside. */
function OperationFilter({ journal }: { readonly journal: JournalState }) {
  const register = useRegister()
  const byLabel = Map.groupBy(journalOperations(register), (operation) => actLabel(register, operation, null))
  const options = [...byLabel].map(([label, operations]) => ({ label, value: operations.join(',') }))
  const { operation } = journal.asked
  return (
    <Select<string>
      className="filter filter-wide"
      value={operation === '' ? null : operation}
      options={options}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      aria-label="办理事项"
      placeholder="办理事项"
      popupMatchSelectWidth={false}
      onChange={(value) => journal.narrow({ operation: value ?? null })}
    />
  )
}
