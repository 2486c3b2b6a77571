import { Button } from 'antd'
import type { RecordType } from '#kernel/record-type.ts'
import { Icon } from '#web-kit/icon.tsx'
import { places } from './places.ts'
import { useGo } from './use-go.ts'

interface EntryWaysProps {
  readonly type: RecordType
  readonly enter: string
  readonly bring: string
}

/** How records of a type come in: by form and workbook, or at the page that makes them. */
export function EntryWays({ type, enter, bring }: EntryWaysProps) {
  const go = useGo()
  const { madeAt } = type
  if (madeAt !== undefined) {
    return (
      <Button type="primary" onClick={() => go(madeAt.to)}>
        {madeAt.label}
      </Button>
    )
  }
  return (
    <>
      <Button type="primary" icon={<Icon name="plus" />} onClick={() => go(places.enter(type.name))}>
        {enter}
      </Button>
      <Button icon={<Icon name="upload" />} onClick={() => go(places.import(type.name))}>
        {bring}
      </Button>
    </>
  )
}
