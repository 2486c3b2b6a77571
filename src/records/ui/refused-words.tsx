import type { Finding } from '#kernel/finding.ts'

/** Why one of many was refused: its findings with their cures, or the one sentence where there are none. */
export function RefusedWords({
  message,
  findings,
}: {
  readonly message: string
  readonly findings: readonly Finding[]
}) {
  if (findings.length === 0) return <p className="field-error">{message}</p>
  return findings.map((finding) => (
    <p key={`${finding.rule}${finding.message}`} className="field-error">
      {finding.message} {finding.cure}
    </p>
  ))
}
