import { officialDate } from '#gongwen/official-date.ts'
import type { NoticeKind } from './notice.ts'

/** What notices say. */
export const kindWords: Readonly<Record<NoticeKind, string>> = {
  due: '到期',
  returned: '退回',
  comment: '批注',
  calendar: '普法日历',
  law: '法律修改',
}

export const dueWords = {
  what: (typeTitle: string, title: string) => `${typeTitle}“${title}”`,
  why: ({ isTheirs, dueOn, days }: { readonly isTheirs: boolean; readonly dueOn: string; readonly days: number }) =>
    `${isTheirs ? '由您办理' : '由本科室办理'}，期限${officialDate(dueOn)}，${leftWords(days)}`,
}

export const returnedWords = {
  what: ({ typeTitle, title, label }: { readonly typeTitle: string; readonly title: string; readonly label: string }) =>
    `${typeTitle}“${title}”已${label}`,
  why: ({ by, on, note }: { readonly by: string; readonly on: string; readonly note: string | null }) =>
    `${by}${officialDate(on)}退给您${note === null || note === '' ? '' : `：${note}`}`,
}

export const commentWords = {
  what: (title: string) => `《${title}》有批注待处理`,
  why: (count: number) => `别人在您的述法报告上写了批注，还有${count}条没有处理`,
}

export const calendarWords = {
  what: (title: string) => `普法日历：${title}`,
  late: (until: string) => `列入了计划，${officialDate(until)}已过，还没有对应的普法活动`,
  comes: (days: number, provisional: boolean) =>
    `列入了计划，${comesWords(days)}${provisional ? '；日期暂定，收到年度通知后请更正' : ''}`,
  proposed: (days: number) => `${comesWords(days)}，还在待选，列不列入计划请定下来`,
  unplanned: (count: number) => `普法日历上有${count}个日子没有列入计划`,
  unplannedWhy: (titles: readonly string[]) => `两周之内：${titles.join('、')}。要办的列入计划，不办的不用管`,
  askForNotice: '日期由年度通知确定，还没有登记今年的通知',
}

export const lawWords = {
  what: (title: string, isRepealed: boolean) => `《${title}》已${isRepealed ? '废止' : '修改'}`,
  why: (count: number) => `您登记的记录有${count}条写到修改之前的它，请看看要不要改`,
}

export const feedWords = {
  name: (organ: string) => `述法日程（${organ}）`,
  provisional: (title: string) => `${title}（暂定）`,
  waitsForNotice: '日期由年度通知确定，收到通知前按往年惯例暂定',
  due: (typeTitle: string, title: string) => `${typeTitle}到期：${title}`,
  notPlanned: '未列入计划',
}

function leftWords(days: number): string {
  if (days === 0) return '今天到期'
  return days > 0 ? `还有${days}天` : `已过${-days}天`
}

function comesWords(days: number): string {
  if (days > 0) return `${days}天后开始`
  return days === 0 ? '今天开始' : '正在进行'
}
