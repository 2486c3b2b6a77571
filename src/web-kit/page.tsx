import { type ReactNode, useEffect, useRef } from 'react'
import { claimFocus } from './claim-focus.ts'

export interface PageProps {
  readonly title: string
  /** Shown instead of `title` where the heading is more than words; `title` still names the window. */
  readonly heading?: ReactNode
  /** On what basis this is kept, or what it counts: one quiet line. */
  readonly basis?: ReactNode
  /** Buttons, the most likely first. */
  readonly actions?: ReactNode
  /** Before the title: a way back. */
  readonly back?: ReactNode
  /** `sheet` lays the content on paper; `bare` leaves it on the desk. */
  readonly surface?: 'sheet' | 'bare'
  /** Reading width for forms and texts. */
  readonly narrow?: boolean
  readonly children: ReactNode
}

/** One page: its title (also of the window, and announced on arrival), basis, actions, content. */
export function Page(props: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${props.title} · 述法`
  }, [props.title])
  useEffect(() => claimFocus(heading.current), [])
  return (
    <div className={props.narrow ? 'page page-narrow' : 'page'}>
      <header className="page-head">
        <div className="page-words">
          {props.back}
          <h1 ref={heading} tabIndex={-1}>
            {props.heading ?? props.title}
          </h1>
          {props.basis !== undefined && <p className="page-basis quiet">{props.basis}</p>}
        </div>
        {props.actions !== undefined && <div className="page-actions no-print">{props.actions}</div>}
      </header>
      <div className={props.surface === 'bare' ? 'page-bare' : 'page-sheet'}>{props.children}</div>
    </div>
  )
}
