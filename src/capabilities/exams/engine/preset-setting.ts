import type { ExamPreset } from '../papers/presets-data.ts'
import { engineMessages as messages } from './messages.ts'
import type { ExamSetting } from './setting.ts'
import { usualSetting } from './usual-setting.ts'

/** A setting to begin with: what the preset's notice says, and what is usual where it says nothing. */
export function presetSetting(
  preset: ExamPreset,
  { opensAt, closesAt }: Pick<ExamSetting, 'opensAt' | 'closesAt'>,
): ExamSetting {
  const { id, blueprint, minutes, attempts, counts, bands, retakeDays } = preset
  const passPercent = preset.passPercent ?? usualSetting.passPercent
  return {
    ...usualSetting,
    ...{ paper: { from: 'blueprint', blueprint }, opensAt, closesAt },
    ...{ minutes: minutes ?? 90, attempts, counts, passPercent, retakeDays, preset: id },
    bands: bands.length > 0 ? bands : twoBands(passPercent),
    audience: { everyone: retakeDays === null, sections: [], posts: [], persons: [], except: [] },
  }
}

function twoBands(passPercent: number): ExamSetting['bands'] {
  return [
    { label: messages.bandPassed, from: passPercent },
    { label: messages.bandFailed, from: 0 },
  ]
}
