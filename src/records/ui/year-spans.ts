export interface Span {
  readonly label: string
  readonly from: string
  readonly to: string
}

/** Periods by which officials ask, in one year. */
export function yearSpans(year: number): readonly Span[] {
  const span = (label: string, from: string, to: string): Span => ({
    label,
    from: `${year}-${from}`,
    to: `${year}-${to}`,
  })
  return [
    span('全年', '01-01', '12-31'),
    span('上半年', '01-01', '06-30'),
    span('下半年', '07-01', '12-31'),
    span('一季度', '01-01', '03-31'),
    span('二季度', '04-01', '06-30'),
    span('三季度', '07-01', '09-30'),
    span('四季度', '10-01', '12-31'),
  ]
}
