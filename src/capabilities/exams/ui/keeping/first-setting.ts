import type { ExamSetting } from '../../engine/setting.ts'
import { usualSetting } from '../../engine/usual-setting.ts'
import { instantAt } from '../../keeping/beijing-instant.ts'

/** What a page of settings begins with, on the day the record names. */
export function firstSetting(day: string): ExamSetting {
  return {
    ...usualSetting,
    paper: { from: 'blueprint', blueprint: { parts: [] } },
    ...{ opensAt: instantAt(day, '09:00'), closesAt: instantAt(day, '17:30'), minutes: 60 },
    ...{ attempts: 1, counts: 'best', retakeDays: null, preset: null },
    bands: [
      { label: '优秀', from: 90 },
      { label: '合格', from: 60 },
      { label: '不合格', from: 0 },
    ],
    audience: { everyone: true, sections: [], posts: [], persons: [], except: [] },
  }
}
