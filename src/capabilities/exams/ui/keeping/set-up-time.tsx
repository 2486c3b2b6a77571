import { Button, Checkbox, InputNumber } from 'antd'
import { useState } from 'react'
import { FieldBox } from '#web-kit/field-box.tsx'
import { RadioRow } from '#web-kit/radio-row.tsx'
import { InstantInput } from './instant-input.tsx'
import { faultOf, type SetUpProps } from './set-up-props.ts'

const purposes = { exam: '正式考试', practice: '练习，不计成绩' } as const
const counting = { best: '取最好一次', last: '取最后一次' } as const

/** When, how long and how often. */
export function SetUpTime(props: SetUpProps & { readonly now: string }) {
  const { setting, faults, set, now } = props
  const [round, setRound] = useState(0)
  const openNow = (): void => {
    set({ opensAt: `${now.slice(0, 17)}00.000Z` })
    setRound(round + 1)
  }
  return (
    <section className="keep-group">
      <h2>时间和次数</h2>
      <RadioRow
        label="用途"
        choices={purposes}
        value={setting.practice ? 'practice' : 'exam'}
        onChange={(purpose) => set(purpose === 'practice' ? asPractice : asExam)}
      />
      <div className="keep-fields">
        <InstantInput
          key={round}
          label="开始"
          value={setting.opensAt}
          error={faults.opensAt}
          onChange={(opensAt) => set({ opensAt })}
        />
        <InstantInput
          label="截止"
          value={setting.closesAt}
          error={faults.closesAt}
          onChange={(closesAt) => set({ closesAt })}
        />
      </div>
      <p className="quiet">
        到时自动开考，到时自动收卷，以服务器的钟为准。
        <Button type="link" size="small" onClick={openNow}>
          现在就开始
        </Button>
      </p>
      <div className="keep-fields">
        <Whole
          label="答卷时间"
          unit="分钟"
          max={1440}
          value={setting.minutes}
          onChange={(minutes) => set({ minutes })}
        />
        <Whole
          label="网络宽限"
          unit="秒"
          min={0}
          max={300}
          value={setting.graceSeconds}
          hint="到时以后，已在路上的答案照收这么久。"
          onChange={(graceSeconds) => set({ graceSeconds })}
        />
      </div>
      <Attempts {...props} />
    </section>
  )
}

const asPractice = { practice: true, attempts: null, keys: 'at-once', marks: 'at-once', retakeDays: null } as const
const asExam = { practice: false, attempts: 1, keys: 'released', marks: 'released' } as const

function Attempts({ setting, faults, set }: SetUpProps) {
  const { attempts, counts, practice, retakeDays } = setting
  return (
    <>
      <div className="keep-fields">
        {attempts !== null && (
          <Whole label="可以考" unit="次" max={20} value={attempts} onChange={(next) => set({ attempts: next })} />
        )}
        {practice && (
          <Checkbox
            checked={attempts === null}
            onChange={(event) => set({ attempts: event.target.checked ? null : 1 })}
          >
            不限次数
          </Checkbox>
        )}
        {(attempts === null || attempts > 1 || retakeDays !== null) && (
          <RadioRow label="考几次的" choices={counting} value={counts} onChange={(next) => set({ counts: next })} />
        )}
      </div>
      {faults.attempts !== undefined && <p className="field-error keep-fault">{faults.attempts}</p>}
      {!practice && (
        <FieldBox
          label="任前考试：不合格的可以补考一次，期限"
          hint="不是任前考试的不填。补考在交卷后这几日之内，考试截止之后也可以。"
          {...faultOf(faults.retakeDays)}
        >
          {(links) => (
            <InputNumber
              {...links}
              suffix="日内"
              min={1}
              max={30}
              precision={0}
              value={retakeDays}
              placeholder="不填"
              onChange={(days) => set({ retakeDays: days })}
            />
          )}
        </FieldBox>
      )}
    </>
  )
}

interface WholeProps {
  readonly label: string
  readonly unit: string
  readonly min?: number
  readonly max: number
  readonly value: number
  readonly hint?: string
  readonly onChange: (value: number) => void
}

function Whole({ label, unit, min = 1, max, value, hint, onChange }: WholeProps) {
  return (
    <FieldBox label={label} {...(hint === undefined ? {} : { hint })}>
      {(links) => (
        <InputNumber
          {...links}
          suffix={unit}
          min={min}
          max={max}
          precision={0}
          value={value}
          onChange={(entered) => onChange(entered ?? min)}
        />
      )}
    </FieldBox>
  )
}
