import { Button, Input } from 'antd'
import { type KeyboardEvent, useRef, useState } from 'react'
import { moveFocus } from '#records/ui/move-focus.ts'
import { FieldBox } from '#web-kit/field-box.tsx'
import { Page } from '#web-kit/page.tsx'
import { useAddress } from '#web-kit/use-address.ts'
import { SearchResults } from './search-results.tsx'

/** What there is of a word: records by type, laws, files; all years. Arrow keys go from one find to the next. */
export function SearchPage() {
  const [address, change] = useAddress({ text: '' })
  const { text } = address
  const place = useRef<HTMLDivElement>(null)
  function walk(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    moveFocus(place.current, event.key === 'ArrowDown' ? 1 : -1)
  }
  return (
    <Page title={text === '' ? '查找' : `查找“${text}”`} narrow>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys move between the links within */}
      <div ref={place} onKeyDown={walk}>
        <SearchForm key={text} text={text} onSearch={(wanted) => change({ text: wanted })} />
        {text !== '' && <SearchResults text={text} />}
      </div>
    </Page>
  )
}

function SearchForm({ text, onSearch }: { readonly text: string; readonly onSearch: (text: string) => void }) {
  const [typed, setTyped] = useState(text)
  return (
    <form
      className="search-form"
      onSubmit={(event) => {
        event.preventDefault()
        onSearch(typed.trim())
      }}
    >
      <FieldBox
        label="查找的字词"
        hint="台账、人员、法规和佐证材料（文件名和正文）一起查，全部年度；人名可用拼音首字母。按上下键在结果间移动。"
      >
        {(links) => (
          <Input
            {...links}
            type="search"
            value={typed}
            maxLength={200}
            onChange={(event) => setTyped(event.target.value)}
            allowClear
          />
        )}
      </FieldBox>
      <Button type="primary" htmlType="submit">
        查找
      </Button>
    </form>
  )
}
