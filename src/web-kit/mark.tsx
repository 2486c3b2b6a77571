import type { ReactElement } from 'react'

/** Shape that goes with a word, so that colour never speaks alone. */
export type MarkShape = 'hollow' | 'half' | 'full' | 'check' | 'cross' | 'triangle' | 'bar' | 'clock'
export type Tone = 'quiet' | 'primary' | 'green' | 'amber' | 'vermilion'

export function Mark({ shape, tone }: { readonly shape: MarkShape; readonly tone: Tone }) {
  return (
    <svg className={`mark tone-${tone}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden focusable="false">
      {shapes[shape]}
    </svg>
  )
}

const line = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.6,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const

const shapes: Readonly<Record<MarkShape, ReactElement>> = {
  hollow: <circle cx="6" cy="6" r="4.2" {...line} />,
  half: (
    <>
      <circle cx="6" cy="6" r="4.2" {...line} />
      <path d="M6 1.8a4.2 4.2 0 0 1 0 8.4z" fill="currentColor" />
    </>
  ),
  full: <circle cx="6" cy="6" r="4.6" fill="currentColor" />,
  check: <path d="M2 6.4 4.8 9.2 10 3.2" {...line} />,
  cross: <path d="M2.5 2.5l7 7M9.5 2.5l-7 7" {...line} />,
  triangle: <path d="M6 1.6 11 10.4H1z" fill="currentColor" />,
  bar: <path d="M2.5 1.5h7v9h-7zM4.5 6h3" {...line} />,
  clock: (
    <>
      <circle cx="6" cy="6" r="4.4" {...line} />
      <path d="M6 3.5V6l1.8 1" {...line} />
    </>
  ),
}
