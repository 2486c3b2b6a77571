import { GoLink } from '#records/ui/go-link.tsx'
import { instantWords } from '#web-kit/date-words.ts'
import type { CheckedLine } from '../checked-view.ts'
import { importedStatement } from '../imported-statement-record.ts'

/** Texts that were brought, the last worked on first. */
export function TextList({ lines }: { readonly lines: readonly CheckedLine[] }) {
  if (lines.length === 0) return <p className="quiet">还没有。放入一份报告，几秒钟就能看到结果。</p>
  const { origin } = importedStatement.fields
  const { states } = importedStatement.workflow
  return (
    <table className="plain-table checking-list">
      <caption className="visually-hidden">核对过的文稿</caption>
      <thead>
        <tr>
          <th scope="col">标题</th>
          <th scope="col">年度</th>
          <th scope="col">谁的文稿</th>
          <th scope="col">状态</th>
          <th scope="col">最近核对</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">
              <GoLink to={`/checking/${line.id}`}>{line.title}</GoLink>
            </th>
            <td className="tabular line-year">{line.year}年</td>
            <td>{line.origin === 'other' ? origin.choices.other : origin.choices.own}</td>
            <td>{line.state === 'checked' ? states.checked : states.checking}</td>
            <td className="tabular line-changed">
              {line.by} {instantWords(line.updatedAt)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
