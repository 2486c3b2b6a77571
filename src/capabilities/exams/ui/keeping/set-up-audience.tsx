import { Select } from 'antd'
import { references } from '#kernel/field.ts'
import { useRecordSearch } from '#records/ui/record-search.ts'
import { FieldBox } from '#web-kit/field-box.tsx'
import { RadioRow } from '#web-kit/radio-row.tsx'
import type { Audience } from '../../engine/setting.ts'
import { PickRecords } from './pick-records.tsx'
import type { SetUpProps } from './set-up-props.ts'

const scopes = { everyone: '在职人员都考', some: '指定科室、职务或者人员' } as const

const fields = {
  sections: references({ label: '科室', to: 'section' }),
  persons: references({ label: '人员', to: 'person' }),
  except: references({ label: '其中不考的', to: 'person' }),
}

/** Who sits: everyone, or whoever is of these sections, posts or named. */
export function SetUpAudience({ setting: { audience }, faults, set }: SetUpProps) {
  const change = (some: Partial<Audience>): void => set({ audience: { ...audience, ...some } })
  return (
    <section className="keep-group">
      <h2>谁来考</h2>
      <RadioRow
        label="应考范围"
        choices={scopes}
        value={audience.everyone ? 'everyone' : 'some'}
        onChange={(scope) => change({ everyone: scope === 'everyone' })}
      />
      {!audience.everyone && (
        <>
          <PickRecords
            field={fields.sections}
            chosen={audience.sections}
            onChange={(sections) => change({ sections })}
          />
          <Posts chosen={audience.posts} onChange={(posts) => change({ posts })} />
          <PickRecords field={fields.persons} chosen={audience.persons} onChange={(persons) => change({ persons })} />
        </>
      )}
      <PickRecords
        field={fields.except}
        chosen={audience.except}
        hint="不列入名单的人。应当考而有理由不考的，组卷之后在名单里办免考，附上证明。"
        onChange={(except) => change({ except })}
      />
      {faults.audience !== undefined && (
        <p className="field-error keep-fault" role="alert">
          {faults.audience}
        </p>
      )}
    </section>
  )
}

/** Posts as they stand with the persons. */
function Posts({
  chosen,
  onChange,
}: {
  readonly chosen: readonly string[]
  readonly onChange: (posts: string[]) => void
}) {
  const { rows } = useRecordSearch('person', '')
  const posts = new Set(rows.flatMap(({ values: { post } }) => (typeof post === 'string' && post !== '' ? [post] : [])))
  return (
    <FieldBox label="职务">
      {(links) => (
        <Select<string[]>
          {...links}
          mode="tags"
          value={[...chosen]}
          options={[...posts].sort((a, b) => a.localeCompare(b, 'zh')).map((post) => ({ value: post, label: post }))}
          placeholder="从现任职务里选，或者照人员记录的写法填写"
          onChange={onChange}
        />
      )}
    </FieldBox>
  )
}
