import { Drawer } from 'antd'
import type { ReactNode } from 'react'
import { usePhone } from './use-media.ts'

export interface SideSheetProps {
  readonly open: boolean
  readonly title: ReactNode
  readonly onClose: () => void
  readonly children: ReactNode
  /** Beside the title. */
  readonly extra?: ReactNode
  readonly footer?: ReactNode
  /** Pixels; never more than the screen. */
  readonly width?: number
  /** Covers what is behind; without it the list behind stays in use. */
  readonly modal?: boolean
}

/** A sheet from the right that leaves the list in sight; on phones it fills the screen. Escape closes it. */
export function SideSheet(props: SideSheetProps) {
  const phone = usePhone()
  return (
    <Drawer
      open={props.open}
      onClose={props.onClose}
      title={props.title}
      extra={props.extra}
      footer={props.footer}
      size={phone ? '100%' : Math.min(props.width ?? 640, window.innerWidth - 48)}
      mask={props.modal === true || phone}
      keyboard
      destroyOnHidden
      rootClassName="side-sheet"
      closable={{ placement: 'end' }}
    >
      {props.children}
    </Drawer>
  )
}
