import { Pagination, Radio } from 'antd'
import { useState } from 'react'
import type { Finding } from '#kernel/finding.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { type Stage, StateTag } from '#web-kit/state-tag.tsx'
import type { ImportPreview, ImportRow } from '../api.ts'
import { Differences } from './differences.tsx'
import type { Titles } from './format-value.ts'
import { useChangeTitles } from './use-change-titles.ts'

type Outcome = ImportRow['outcome']

const outcomes: Readonly<Record<Outcome, { readonly label: string; readonly stage: Stage }>> = {
  faulty: { label: '有误', stage: 'late' },
  changed: { label: '有变化', stage: 'moving' },
  new: { label: '新增', stage: 'done' },
  same: { label: '相同', stage: 'open' },
}
const order: readonly Outcome[] = ['faulty', 'changed', 'new', 'same']
const pageSize = 100

/** Every row of the workbook with what would become of it. */
export function ImportRows({ type, preview }: { readonly type: RecordType; readonly preview: ImportPreview }) {
  const [shown, setShown] = useState<Outcome | 'all'>(preview.counts.faulty > 0 ? 'faulty' : 'all')
  const [page, setPage] = useState(1)
  const titles = useChangeTitles(type, preview.rows)
  const rows = shown === 'all' ? preview.rows : preview.rows.filter((row) => row.outcome === shown)
  return (
    <section className="stack">
      <Radio.Group
        value={shown}
        aria-label="按核对结果查看"
        onChange={(event) => {
          setShown([...order].find((one) => one === event.target.value) ?? 'all')
          setPage(1)
        }}
      >
        <Radio.Button value="all">全部 {preview.rows.length}</Radio.Button>
        {order.map((outcome) => (
          <Radio.Button key={outcome} value={outcome} disabled={preview.counts[outcome] === 0}>
            {outcomes[outcome].label} {preview.counts[outcome]}
          </Radio.Button>
        ))}
      </Radio.Group>
      <div className="wide-table">
        <table className="plain-table">
          <caption className="visually-hidden">逐行核对的结果</caption>
          <thead>
            <tr>
              <th scope="col" className="col-number">
                行
              </th>
              <th scope="col">结果</th>
              <th scope="col">{type.fields[type.list[0] ?? '']?.label ?? '名称'}</th>
              <th scope="col">说明</th>
              <th scope="col">材料</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice((page - 1) * pageSize, page * pageSize).map((row) => (
              <Row key={row.row} row={row} type={type} titles={titles} />
            ))}
          </tbody>
        </table>
      </div>
      <Pagination
        current={page}
        pageSize={pageSize}
        total={rows.length}
        hideOnSinglePage
        showSizeChanger={false}
        onChange={setPage}
      />
    </section>
  )
}

/** The cell, where the message does not name it itself. */
function addressOf({ at, message }: Finding): string {
  return at === undefined || message.startsWith(at) ? '' : `${at} `
}

function Row({ row, type, titles }: { readonly row: ImportRow; readonly type: RecordType; readonly titles: Titles }) {
  const { label, stage } = outcomes[row.outcome]
  return (
    <tr>
      <td className="col-number">{row.row}</td>
      <td>
        <StateTag label={label} stage={stage} />
      </td>
      <td>{row.title || <span className="quiet">（未填）</span>}</td>
      <td>
        {row.findings.map((finding) => (
          <p
            key={`${finding.at}${finding.rule}${finding.message}`}
            className={finding.strength === 'block' ? 'cell-error' : 'quiet'}
          >
            {addressOf(finding)}
            {finding.message} {finding.cure}
          </p>
        ))}
        {row.outcome === 'changed' && <Differences changes={row.changes} type={type} titles={titles} />}
      </td>
      <td>{row.files.join('、')}</td>
    </tr>
  )
}
