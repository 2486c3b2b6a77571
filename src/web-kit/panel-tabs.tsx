import { type KeyboardEvent, type ReactNode, useId } from 'react'

export interface PanelTabsProps<Key extends string> {
  readonly label: string
  readonly items: readonly { readonly key: Key; readonly label: string; readonly children: ReactNode }[]
  readonly chosen: Key
  readonly onChoose: (key: Key) => void
}

/** Tabs that are all in sight, in two lines where they must: none hides behind a button that is no tab. */
export function PanelTabs<Key extends string>({ label, items, chosen, onChoose }: PanelTabsProps<Key>) {
  const id = useId()
  const at = items.findIndex(({ key }) => key === chosen)
  const step = (event: KeyboardEvent<HTMLElement>): void => {
    const move = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const next = move === undefined ? undefined : items.at((at + move) % items.length)
    if (next === undefined) return
    event.preventDefault()
    onChoose(next.key)
    document.getElementById(`${id}-${next.key}`)?.focus()
  }
  return (
    <>
      <div role="tablist" aria-label={label} className="panel-tabs" onKeyDown={step}>
        {items.map((item) => (
          <button
            key={item.key}
            type="button"
            role="tab"
            id={`${id}-${item.key}`}
            aria-selected={item.key === chosen}
            aria-controls={item.key === chosen ? `${id}-panel` : undefined}
            tabIndex={item.key === chosen ? 0 : -1}
            onClick={() => onChoose(item.key)}
          >
            {item.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen}`}>
        {items[at]?.children}
      </div>
    </>
  )
}
