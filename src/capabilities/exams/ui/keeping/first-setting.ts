import type { ExamSetting } from '../../engine/setting.ts'
import { instantAt } from '../../keeping/beijing-instant.ts'

/** What a page of settings begins with, on the day the record names. */
export function firstSetting(day: string): ExamSetting {
  return {
    ...{ paper: { from: 'blueprint', blueprint: { parts: [] } }, forms: 1 },
    ...{ opensAt: instantAt(day, '09:00'), closesAt: instantAt(day, '17:30'), minutes: 60, graceSeconds: 30 },
    ...{ attempts: 1, counts: 'best', passPercent: 60 },
    bands: [
      { label: '优秀', from: 90 },
      { label: '合格', from: 60 },
      { label: '不合格', from: 0 },
    ],
    audience: { everyone: true, sections: [], posts: [], persons: [], except: [] },
    ...{ multiple: 'all-right', keys: 'released', marks: 'released', practice: false, markers: 1 },
    ...{ markersApartTenths: 20, retakeDays: null, preset: null },
  }
}
