import type { PlanStanding, YearLine } from './plan-of-year.ts'

/** How an entry of the year stands, in words. */
export const standingWords: Readonly<Record<PlanStanding, string>> = {
  done: '已开展',
  due: '该办了',
  late: '过期未开展',
  planned: '已列入',
  proposed: '待选',
  'not-planned': '未列入计划',
}

export const calendarWords = {
  name: (year: number) => `${year}年普法计划`,
  fileName: (year: number) => `${year}年普法计划.ics`,
  provisional: (title: string) => `${title}（日期待通知）`,
  described: ({ standing, section, theme, basis }: YearLine) =>
    [standingWords[standing], section && `负责：${section}`, theme && `主题：${theme}`, basis && `依据：${basis}`]
      .filter((word) => word !== null && word !== '')
      .join('\n'),
  badYear: '年度应是 2018 至 2100 之间的整数。',
  opened: (year: number, made: number) => `${year}年普法日历新列出${made}项`,
} as const
