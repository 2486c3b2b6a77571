import type { ExamSetting } from '../../engine/setting.ts'
import type { SettingFaults } from '../../keeping/setting-faults.ts'

/** What each group of the page of settings is given. */
export interface SetUpProps {
  readonly setting: ExamSetting
  readonly faults: SettingFaults
  readonly set: (change: Partial<ExamSetting>) => void
}

/** A fault as the property a field takes. */
export function faultOf(fault: string | undefined): { readonly error?: string } {
  return fault === undefined ? {} : { error: fault }
}
