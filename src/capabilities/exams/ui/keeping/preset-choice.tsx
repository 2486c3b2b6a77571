import { Select } from 'antd'
import { formatCitation } from '#kernel/citation.ts'
import { FieldBox } from '#web-kit/field-box.tsx'
import { presetSetting } from '../../engine/preset-setting.ts'
import type { ExamSetting } from '../../engine/setting.ts'
import { examPresets } from '../../papers/presets-data.ts'

export interface PresetChoiceProps {
  readonly setting: ExamSetting
  readonly onTake: (setting: ExamSetting) => void
}

/** What a place once set for its exams, as a start. */
export function PresetChoice({ setting, onTake }: PresetChoiceProps) {
  const chosen = examPresets.find(({ id }) => id === setting.preset)
  return (
    <FieldBox
      label="从各地办法开始"
      hint={
        chosen === undefined
          ? '只是起点，各地各年不同，可以改；也可以不选。'
          : `${formatCitation(chosen.basis)}。${chosen.remark}`
      }
    >
      {(links) => (
        <Select
          {...links}
          className="blueprint-preset"
          placeholder="选一个，或者自己写"
          value={chosen?.id ?? null}
          options={examPresets.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(id) => {
            const preset = examPresets.find((one) => one.id === id)
            if (preset !== undefined) onTake({ ...presetSetting(preset, setting), audience: setting.audience })
          }}
        />
      )}
    </FieldBox>
  )
}
