import { Input, Select } from 'antd'
import { FieldBox } from '#web-kit/field-box.tsx'
import type { ChangeAddress } from '#web-kit/use-address.ts'
import { type AccountLine, countIn, type Standing, standingLabels } from './account-lines.ts'

export interface AccountFiltersProps {
  readonly filter: { readonly text: string; readonly standing: string }
  readonly change: ChangeAddress
  readonly lines: readonly AccountLine[]
}

/** Search, and how many are in each standing. */
export function AccountFilters({ filter, change, lines }: AccountFiltersProps) {
  return (
    <search className="account-filters no-print">
      <FieldBox label="姓名、科室、职务或者用户名">
        {(links) => (
          <Input
            {...links}
            value={filter.text}
            allowClear
            onChange={(event) => change({ text: event.target.value }, { replace: true })}
          />
        )}
      </FieldBox>
      <FieldBox label="状态">
        {(links) => (
          <Select<string>
            {...links}
            value={filter.standing}
            options={[
              { value: '', label: `全部 ${lines.length} 人` },
              ...standings.map((value) => ({
                value,
                label: `${standingLabels[value]} ${countIn(lines, value)} 人`,
              })),
            ]}
            onChange={(standing) => change({ standing })}
          />
        )}
      </FieldBox>
    </search>
  )
}

const standings: readonly Standing[] = ['none', 'issued', 'working', 'suspended']
