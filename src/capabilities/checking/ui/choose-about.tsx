import { useQuery } from '@tanstack/react-query'
import { InputNumber, Select } from 'antd'
import type { ListPage } from '#records/api.ts'
import { client } from '#web-kit/client.ts'
import { FieldBox } from '#web-kit/field-box.tsx'
import { importedStatement } from '../imported-statement-record.ts'

/** Whose statement of which year; what is left open is read from the text. */
export interface Choice {
  readonly origin: string
  readonly year: number | null
  readonly postTerm: string | null
}

export function ChooseAbout(props: { readonly about: Choice; readonly onChange: (about: Choice) => void }) {
  const { about, onChange } = props
  const { origin, postTerm } = importedStatement.fields
  const terms = useQuery({
    queryKey: ['first-responsible'],
    queryFn: () =>
      client.get<ListPage>('/api/records/post-term', { query: { 'f.isFirstResponsible': true, size: 100 } }),
  })
  return (
    <div className="checking-about">
      <FieldBox label={origin.label} hint={origin.help}>
        {(links) => (
          <Select<string>
            {...links}
            value={about.origin}
            onChange={(value) => onChange({ ...about, origin: value })}
            options={Object.entries(origin.choices).map(([value, label]) => ({ value, label }))}
          />
        )}
      </FieldBox>
      <FieldBox label="述法年度" hint="不填的，取自标题。">
        {(links) => (
          <InputNumber
            {...links}
            min={2000}
            max={2099}
            value={about.year}
            placeholder="取自标题"
            onChange={(year) => onChange({ ...about, year })}
          />
        )}
      </FieldBox>
      {about.origin === 'own' && (
        <FieldBox label={postTerm.label} hint="可以不选。">
          {(links) => (
            <Select<string | null>
              {...links}
              allowClear
              placeholder="不选"
              value={about.postTerm}
              loading={terms.isPending}
              onChange={(value) => onChange({ ...about, postTerm: value ?? null })}
              options={(terms.data?.rows ?? []).map(({ id, title, values }) => ({
                value: id,
                label: `${terms.data?.titles[String(values.person)] ?? ''}（${title}）`,
              }))}
            />
          )}
        </FieldBox>
      )}
    </div>
  )
}
