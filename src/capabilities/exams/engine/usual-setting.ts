import type { ExamSetting } from './setting.ts'

/** What a setting begins with where neither a preset nor anybody says otherwise. */
export const usualSetting = {
  forms: 1,
  graceSeconds: 30,
  passPercent: 60,
  multiple: 'all-right',
  keys: 'released',
  marks: 'released',
  practice: false,
  markers: 1,
  markersApartTenths: 20,
} as const satisfies Partial<ExamSetting>
