/** Whether something that began and may have ended stood on at least one day of the year. Dates are 'YYYY-MM-DD'. */
export function standsIn(
  year: number,
  { since, until }: { readonly since: string; readonly until: string | null },
): boolean {
  return since <= `${year}-12-31` && (until === null || until >= `${year}-01-01`)
}
