import { drawings } from './drawings.ts'

export type IconName = keyof typeof drawings

/** A line drawing beside words. Without a `label` it is ornament and a screen reader passes over it. */
export function Icon({
  name,
  size = 20,
  label,
}: {
  readonly name: IconName
  readonly size?: number
  readonly label?: string
}) {
  return (
    <svg
      className="icon"
      viewBox="0 0 20 20"
      width={`${size / 14}em`}
      height={`${size / 14}em`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      role="img"
      aria-label={label}
      aria-hidden={label === undefined}
    >
      <path d={drawings[name]} />
    </svg>
  )
}
