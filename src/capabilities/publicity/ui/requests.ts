import { addressOf, client } from '#web-kit/client.ts'
import type { YearLine } from '../plan-of-year.ts'

/** What the pages ask of the server about publicity. */
export const requests = {
  calendar: (year: number) => client.get<readonly YearLine[]>('/api/publicity/calendar', { query: { year } }),
  calendarAddress: (year: number) => addressOf('/api/publicity/calendar.ics', { year }),
  openYear: (year: number, section: string | null) =>
    client.post<{ readonly made: number }>('/api/do/publicity/open-year', { year, section }),
}
