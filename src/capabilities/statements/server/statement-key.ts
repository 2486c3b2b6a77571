/** One statement of one organ, and who is at work on it when. */
export interface StatementKey {
  readonly organId: string
  readonly statementId: string
}

export interface Writer {
  readonly personId: string
  readonly at: Date
}
