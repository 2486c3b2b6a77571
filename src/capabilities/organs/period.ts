/** A stretch of days, both ends included; no end is open. 'YYYY-MM-DD', which sorts as text. */
export interface Period {
  readonly from: string | null
  readonly until: string | null
}

/** A period without a beginning is a draft's and covers no day. */
export function covers({ from, until }: Period, day: string): boolean {
  return from !== null && from <= day && (until === null || day <= until)
}

export function overlap(one: Period, other: Period): boolean {
  if (one.from === null || other.from === null) return false
  return (one.until === null || other.from <= one.until) && (other.until === null || one.from <= other.until)
}

export function endsBeforeItBegins({ from, until }: Period): boolean {
  return from !== null && until !== null && until < from
}
