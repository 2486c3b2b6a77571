import { Select } from 'antd'
import { FieldBox } from '#web-kit/field-box.tsx'
import type { ShownFinding } from '../checked-view.ts'
import { families } from '../families-data.ts'
import { countBy, type FindingFilter } from './finding-filter.ts'
import { strengthOrder, strengthWords } from './strength-words.ts'

/** How grave and of what family: two choices that can be shared as an address. */
export function FindingFilters(props: {
  readonly findings: readonly Pick<ShownFinding, 'code' | 'strength' | 'accepted'>[]
  readonly filter: FindingFilter
  readonly onFilter: (filter: FindingFilter) => void
}) {
  const { findings, filter, onFilter } = props
  const counts = countBy(findings, filter)
  const kinds = [
    { key: '' as const, word: '全部' },
    ...strengthOrder.map((key) => ({ key, word: strengthWords[key].word })),
    { key: 'left' as const, word: '已保留' },
  ].filter(({ key }) => key === '' || key === filter.strength || counts.of(key) > 0)
  return (
    <search className="checking-filters no-print">
      <fieldset aria-label="按轻重" className="checking-kinds">
        {kinds.map(({ key, word }) => (
          <button
            key={key}
            type="button"
            aria-pressed={filter.strength === key}
            onClick={() => onFilter({ ...filter, strength: key })}
          >
            {word} <span className="tabular">{counts.of(key)}</span>
          </button>
        ))}
      </fieldset>
      <FieldBox label="类别">
        {(links) => (
          <Select<string>
            {...links}
            value={filter.family}
            onChange={(family) => onFilter({ ...filter, family })}
            options={[
              { value: '', label: '全部类别' },
              ...Object.entries(families)
                .filter(([family]) => family === filter.family || counts.families.has(family))
                .map(([value, label]) => ({ value, label: `${label} ${counts.families.get(value) ?? 0}` })),
            ]}
          />
        )}
      </FieldBox>
    </search>
  )
}
