import { officialDate } from '#gongwen/official-date.ts'
import type { NoticeKind } from './notice.ts'
import { kindWords } from './notice-words.ts'

/** What the notices' server says to people. */
export const messages = {
  badKeys: '请写明哪些提醒已经知道。',
  badPage: '页码应是从 1 开始的整数。',
  email: '电子邮箱',
  byMail: '每日邮件',
  badEmail: '电子邮箱的格式不对，应如 name@example.com。',
  emailMissing: '要收每日邮件，请先填写电子邮箱。',
  noFeed: '没有这个日历订阅，或者它已停用；请在“我的资料”里重新生成地址。',
  feedTooOften: '取日历过于频繁，请稍后再试。',
  subject: (day: string) => `述法提醒（${officialDate(day)}）`,
  /** No title leaves the house: a mailbox outside is not ours to trust. */
  mail: ({ name, counts, address }: MailWords) =>
    [
      `${name}：`,
      '',
      `今天有 ${counts.reduce((sum, [, count]) => sum + count, 0)} 条新的提醒：`,
      ...counts.map(([kind, count]) => `· ${kindWords[kind]} ${count} 条`),
      '',
      address === null ? '请登录述法查看。' : `请登录查看：${address}`,
      '',
      '每天最多一封，没有新的不发。不想再收，在“我的资料”里关闭。',
    ].join('\n'),
}

export interface MailWords {
  readonly name: string
  readonly counts: readonly (readonly [NoticeKind, number])[]
  readonly address: string | null
}
