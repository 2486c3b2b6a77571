import type { ReactNode } from 'react'
import { Seal } from '#web-kit/seal.tsx'
import { SecrecyLine } from './secrecy-line.tsx'

/** A sheet of paper with the seal: what one sees before the door. */
export function Entrance(props: { readonly title: string; readonly wide?: boolean; readonly children: ReactNode }) {
  return (
    <div className="entrance">
      <main className={props.wide === true ? 'entrance-sheet entrance-wide' : 'entrance-sheet'}>
        <div className="entrance-sign">
          <Seal />
          <p>
            <strong>述法</strong>
            <span className="quiet">凡述必有据</span>
          </p>
        </div>
        <h1>{props.title}</h1>
        {props.children}
      </main>
      <footer>
        <SecrecyLine />
      </footer>
    </div>
  )
}
