import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import type { RecordType } from '#kernel/record-type.ts'
import { Disclosure } from '#web-kit/disclosure.tsx'
import { Icon } from '#web-kit/icon.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import { isSameView, toView, viewParams } from './list-views.ts'
import type { ListState } from './use-list.ts'
import { useListViews } from './use-list-views.ts'

/** The ways to look at this list that one has named, and a name for the present one. */
export function ListViewsMenu({ type, list }: { readonly type: RecordType; readonly list: ListState }) {
  return (
    <Disclosure className="list-views" label="常用筛选">
      {(close) => <Menu type={type} list={list} onClose={close} />}
    </Disclosure>
  )
}

function Menu(props: { readonly type: RecordType; readonly list: ListState; readonly onClose: () => void }) {
  const { type, list, onClose } = props
  const { views, isBusy, error, keep, remove } = useListViews(type)
  const [name, setName] = useState('')
  const now = viewParams(list.params)
  const wanted = name.trim()
  function submit(event: FormEvent): void {
    event.preventDefault()
    if (wanted !== '' && !isBusy) keep({ name: wanted, params: now }, () => setName(''))
  }
  return (
    <>
      {views.length === 0 ? (
        <p className="quiet">还没有。把列表筛选、排序好，起个名称存下来，下次一点就到。</p>
      ) : (
        <ul className="view-list" aria-label="常用筛选">
          {views.map((view) => (
            <li key={view.name}>
              <button
                type="button"
                className="link-button"
                aria-current={isSameView(view.params, now) ? 'true' : undefined}
                onClick={() => {
                  list.change(toView(list.params, view))
                  onClose()
                }}
              >
                {view.name}
              </button>
              <Button
                type="text"
                size="small"
                icon={<Icon name="close" size={16} />}
                aria-label={`删去常用筛选“${view.name}”`}
                onClick={() => remove(view.name)}
              />
            </li>
          ))}
        </ul>
      )}
      <form className="view-form" onSubmit={submit}>
        <Input
          value={name}
          maxLength={30}
          aria-label="现在这样筛选的名称"
          placeholder="给现在的筛选起名"
          onChange={(event) => setName(event.target.value)}
        />
        <Button htmlType="submit" loading={isBusy} disabled={wanted === ''}>
          {views.some((view) => view.name === wanted) ? '替换' : '存下'}
        </Button>
      </form>
      {error !== null && <Trouble inline error={error} />}
    </>
  )
}
