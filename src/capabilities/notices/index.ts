import { defineCapability } from '#kernel/capability.ts'

/** 提醒：从台账算出的到期、退回、批注；每日一次的今日提醒；日历订阅 */
export const notices = defineCapability({
  name: 'notices',
  title: '提醒',
  acts: {
    'calendar-feed/open': '生成日历订阅地址',
    'calendar-feed/close': '停用日历订阅地址',
  },
})
