import { monthDay, officialDate } from '#gongwen/official-date.ts'

/** What opening a year says to people. */
export const yearMessages = {
  title: (year: number) => `${year}年度`,
  parts: {
    problems: '没有销号的问题',
    overdue: '逾期没有完成的整改措施',
    commitments: '已承诺、还没有完成的整改措施',
    duties: '上年的职责清单',
    calendar: '日期待通知的普法节点',
    plans: '已期满的规划',
    terms: '已结束的任职',
    letters: '上年签订的责任书',
  },
  foundIn: (year: string, person: string) => `${year}年发现，${person}负责整改`,
  dueOn: (day: string, person: string) => `${officialDate(day)}前完成，${person}负责`,
  wasDue: (day: string, person: string) => `应在${officialDate(day)}前完成，${person}负责`,
  dutyToAdopt: '列入新一年的清单，先作草稿，核定后印发',
  usually: (from: string, until: string) => `往年在${monthDay(from)}至${monthDay(until)}；收到本年的通知后登记`,
  planEnded: (until: number, successor: string | null) =>
    successor === null
      ? `${until}年期满，没有查到后续规划；文稿中不再写“深入实施”`
      : `${until}年期满，后续为《${successor}》；文稿和计划改用新的名称`,
  termEnded: (day: string, successor: string | null) =>
    successor === null ? `${officialDate(day)}结束，没有登记接任人` : `${officialDate(day)}结束，由${successor}接任`,
  letterSigned: (day: string) => `${officialDate(day)}签订，新一年需要重新签订`,
  alreadyOpened: (title: string) => `${title}已经开启，接续的事项见开启记录。`,
  tooEarly: (day: string) => `${officialDate(day)}以后才能开启这一年度。`,
} as const
