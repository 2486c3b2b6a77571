import { App, Button } from 'antd'
import { createElement, useMemo } from 'react'

export interface Notice {
  /** “已归档”, with a way back where there is one. Read aloud. */
  readonly done: (text: string, undo?: () => void) => void
  readonly failed: (text: string) => void
}

/** A short line at the top that says what was done. */
export function useNotice(): Notice {
  const { message } = App.useApp()
  return useMemo(
    () => ({
      done: (text, undo) => {
        const key = `notice-${Date.now()}`
        const takeBack = (): void => {
          message.destroy(key)
          undo?.()
        }
        const button = createElement(Button, { type: 'link', size: 'small', onClick: takeBack }, '撤销')
        const content = createElement('span', { role: 'status' }, text, undo === undefined ? null : button)
        void message.open({ key, type: 'success', content, duration: undo === undefined ? 3 : 8 })
      },
      failed: (text) =>
        void message.open({ type: 'error', content: createElement('span', { role: 'alert' }, text), duration: 6 }),
    }),
    [message],
  )
}
