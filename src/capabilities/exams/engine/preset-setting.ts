import type { ExamPreset } from '../papers/presets-data.ts'
import { engineMessages as messages } from './messages.ts'
import type { ExamSetting } from './setting.ts'

/** A setting to begin with: what the preset's notice says, and what is usual where it says nothing. */
export function presetSetting(
  preset: ExamPreset,
  { opensAt, closesAt }: Pick<ExamSetting, 'opensAt' | 'closesAt'>,
): ExamSetting {
  const { id, blueprint, minutes, attempts, counts, bands, retakeDays } = preset
  const passPercent = preset.passPercent ?? usual.passPercent
  return {
    ...{ paper: { from: 'blueprint', blueprint }, forms: 1, opensAt, closesAt },
    ...{ minutes: minutes ?? usual.minutes, graceSeconds: usual.graceSeconds, attempts, counts, passPercent },
    bands: bands.length > 0 ? bands : twoBands(passPercent),
    audience: { everyone: retakeDays === null, sections: [], posts: [], persons: [], except: [] },
    ...{ multiple: 'all-right', keys: 'released', marks: 'released', practice: false, markers: 1 },
    ...{ markersApartTenths: 20, retakeDays, preset: id },
  }
}

const usual = { minutes: 90, graceSeconds: 30, passPercent: 60 } as const

function twoBands(passPercent: number): ExamSetting['bands'] {
  return [
    { label: messages.bandPassed, from: passPercent },
    { label: messages.bandFailed, from: 0 },
  ]
}
