import { Button, Input, InputNumber } from 'antd'
import { FieldBox } from '#web-kit/field-box.tsx'
import { RadioRow } from '#web-kit/radio-row.tsx'
import type { Band } from '../../engine/setting.ts'
import { faultOf, type SetUpProps } from './set-up-props.ts'
import { keysWords, marksWords, multipleWords } from './setting-words.ts'

/** Who sat a real exam could tell the key to those who have not. */
const afterRelease = { never: keysWords.never, released: keysWords.released } as const
const markers = { one: '一人评', two: '两人评，取平均' } as const

/** How it is marked, what is reached, and what who sat gets to see. */
export function SetUpMarks({ setting, faults, set }: SetUpProps) {
  const { passPercent, bands, multiple, marks, keys, practice } = setting
  return (
    <section className="keep-group">
      <h2>评分和公布</h2>
      <div className="keep-fields">
        <FieldBox label="合格线" hint="卷面满分的百分之几。">
          {(links) => (
            <InputNumber
              {...links}
              suffix="%"
              min={1}
              max={100}
              precision={0}
              value={passPercent}
              onChange={(percent) => set({ passPercent: percent ?? 60 })}
            />
          )}
        </FieldBox>
      </div>
      <Bands bands={bands} {...faultOf(faults.bands)} onChange={(next) => set({ bands: next })} />
      <RadioRow
        label="多项选择题"
        choices={multipleWords}
        value={multiple}
        onChange={(next) => set({ multiple: next })}
      />
      <Markers setting={setting} faults={faults} set={set} />
      <RadioRow label="本人成绩" choices={marksWords} value={marks} onChange={(next) => set({ marks: next })} />
      {practice ? (
        <RadioRow label="标准答案" choices={keysWords} value={keys} onChange={(next) => set({ keys: next })} />
      ) : (
        <RadioRow
          label="标准答案"
          choices={afterRelease}
          value={keys === 'never' ? 'never' : 'released'}
          onChange={(next) => set({ keys: next })}
        />
      )}
      {faults.keys !== undefined && <p className="field-error keep-fault">{faults.keys}</p>}
    </section>
  )
}

function Markers({ setting: { markers: count, markersApartTenths }, set }: SetUpProps) {
  return (
    <>
      <RadioRow
        label="简答题"
        choices={markers}
        value={count === 2 ? 'two' : 'one'}
        onChange={(next) => set({ markers: next === 'two' ? 2 : 1 })}
      />
      {count === 2 && (
        <FieldBox label="两人相差超过" hint="超过的由第三人评，以第三人的为准。">
          {(links) => (
            <InputNumber
              {...links}
              suffix="分"
              min={0}
              max={100}
              step={0.5}
              value={markersApartTenths / 10}
              onChange={(apart) => set({ markersApartTenths: Math.round((apart ?? 2) * 10) })}
            />
          )}
        </FieldBox>
      )}
    </>
  )
}

interface BandsProps {
  readonly bands: readonly Band[]
  readonly error?: string
  readonly onChange: (bands: readonly Band[]) => void
}

function Bands({ bands, error, onChange }: BandsProps) {
  const change = (at: number, some: Partial<Band>): void =>
    onChange(bands.map((band, index) => (index === at ? { ...band, ...some } : band)))
  return (
    <FieldBox label="等次" group hint="从高到低，最低一等从0起；最高一等计入优秀率。" {...faultOf(error)}>
      {() => (
        <ul className="keep-bands">
          {[...bands.entries()].map(([at, band]) => (
            <li key={at}>
              <Input
                aria-label={`第${at + 1}等的名称`}
                maxLength={20}
                value={band.label}
                onChange={(event) => change(at, { label: event.target.value })}
              />
              <InputNumber
                aria-label={`第${at + 1}等从百分之几起`}
                prefix="从"
                suffix="%起"
                min={0}
                max={100}
                precision={0}
                value={band.from}
                onChange={(from) => change(at, { from: from ?? 0 })}
              />
              {bands.length > 1 && (
                <Button type="link" size="small" onClick={() => onChange(bands.filter((_, index) => index !== at))}>
                  去掉
                </Button>
              )}
            </li>
          ))}
          {bands.length < 10 && (
            <li>
              <Button size="small" onClick={() => onChange([{ label: '', from: 100 }, ...bands])}>
                加一等
              </Button>
            </li>
          )}
        </ul>
      )}
    </FieldBox>
  )
}
