import { instantWords } from '#web-kit/date-words.ts'
import { doerWords } from '../doer-words.ts'
import { capacityWords, JournalChanges, JournalSubject } from './journal-line-parts.tsx'
import type { JournalLinesProps } from './journal-table.tsx'

/** The journal on a phone. */
export function JournalCards({ lines, onOnly }: JournalLinesProps) {
  return (
    <ol className="journal-cards" aria-label="审计记录，最近的在前">
      {lines.map((line) => (
        <li key={line.seq} className="history-line">
          <p>
            <span>
              {doerWords(line)}（{capacityWords(line.capacity)}） <strong>{line.label}</strong>
            </span>
            <time dateTime={line.at} className="quiet tabular">
              {instantWords(line.at)}
            </time>
          </p>
          {line.record !== null && (
            <p>
              <JournalSubject line={line} onOnly={onOnly} />
            </p>
          )}
          {line.note !== null && <p className="history-note">{line.note}</p>}
          <JournalChanges line={line} />
        </li>
      ))}
    </ol>
  )
}
