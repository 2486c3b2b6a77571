import type { CalendarDay } from '#law/calendar-day.ts'
import { calendarDays } from '#law/data/calendar-data.ts'

/** The entry of the publicity calendar that a typed name means, by its title or a short name. */
export function calendarDayNamed(name: string): CalendarDay | undefined {
  return byName.get(plain(name))
}

/** 安全生产月 → 全国安全生产月; a name that the calendar does not know stays as it is. */
export function officialName(name: string): string {
  return calendarDayNamed(name)?.title ?? name.trim()
}

/** Whether two names mean the same entry. */
export function isSameCampaign(one: string, other: string): boolean {
  return plain(officialName(one)) === plain(officialName(other))
}

const byName = new Map(
  calendarDays.flatMap((day) => [day.title, ...(day.shortNames ?? [])].map((name) => [plain(name), day])),
)

/** Marks do not tell campaigns apart: “12·4”国家宪法日 is 12·4国家宪法日. */
function plain(name: string): string {
  return name
    .normalize('NFKC')
    .replaceAll(/[\s“”"《》]/gu, '')
    .replaceAll(/[.・•]/gu, '·')
}
