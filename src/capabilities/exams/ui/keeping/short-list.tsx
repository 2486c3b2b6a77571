import { Input } from 'antd'
import { type ReactNode, useState } from 'react'

export interface ShortListProps<Row extends Named> {
  readonly rows: readonly Row[]
  readonly children: (shown: readonly Row[]) => ReactNode
}

interface Named {
  readonly name: string
  readonly sectionName: string | null
}

/** Beyond so many a page answers slowly, and nobody reads on. */
const most = 300

/** Few rows as they are; of many the first, and a box to find the others by name or section. */
export function ShortList<Row extends Named>({ rows, children }: ShortListProps<Row>) {
  const [text, setText] = useState('')
  if (rows.length <= 30) return children(rows)
  const wanted = text.trim()
  const found = rows.filter(({ name, sectionName }) => name.includes(wanted) || sectionName?.includes(wanted) === true)
  return (
    <>
      <p className="row no-print">
        <Input
          className="keep-find"
          aria-label="按姓名或科室找人"
          placeholder="姓名、科室"
          allowClear
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <span className="quiet">
          {found.length > most ? `共${found.length}人，列出前${most}人，请输入姓名或科室。` : `共${found.length}人`}
        </span>
      </p>
      {children(found.slice(0, most))}
    </>
  )
}
