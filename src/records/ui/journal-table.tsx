import { instantWords } from '#web-kit/date-words.ts'
import type { JournalLine } from '../api.ts'
import { doerWords } from '../doer-words.ts'
import { capacityWords, JournalChanges, JournalSubject } from './journal-line-parts.tsx'

export interface JournalLinesProps {
  readonly lines: readonly JournalLine[]
  readonly onOnly: (record: string) => void
}

export function JournalTable({ lines, onOnly }: JournalLinesProps) {
  return (
    <div className="wide-table">
      <table className="plain-table journal-table">
        <caption className="visually-hidden">审计记录，最近的在前</caption>
        <thead>
          <tr>
            <th scope="col" className="col-number">
              序号
            </th>
            <th scope="col">时间</th>
            <th scope="col">人员</th>
            <th scope="col">身份</th>
            <th scope="col">办理事项</th>
            <th scope="col">记录</th>
            <th scope="col">说明</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.seq}>
              <td className="col-number">{line.seq}</td>
              <td className="tabular">
                <time dateTime={line.at}>{instantWords(line.at)}</time>
              </td>
              <td>{doerWords(line)}</td>
              <td>{capacityWords(line.capacity)}</td>
              <td>
                {line.label}
                <JournalChanges line={line} />
              </td>
              <td>
                <JournalSubject line={line} onOnly={onOnly} />
              </td>
              <td>{line.note}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
