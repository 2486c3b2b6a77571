import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useRef, useState } from 'react'
import { useMe } from '#records/ui/context.tsx'
import { useRecord } from '#records/ui/use-record.ts'
import { RequestRefused } from '#web-kit/client.ts'
import { Loading } from '#web-kit/loading.tsx'
import { Refused } from '#web-kit/refused.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import { useNotice } from '#web-kit/use-notice.ts'
import type { OnlineExam } from '../../engine/keeper-api.ts'
import type { ExamSetting } from '../../engine/setting.ts'
import { exam as examType } from '../../exam-record.ts'
import { settingFaults } from '../../keeping/setting-faults.ts'
import type { MissingPart } from '../../papers/blueprint.ts'
import { points } from '../papers/points-words.ts'
import { ShortfallList } from '../papers/shortfall-list.tsx'
import { useSending } from '../use-sending.ts'
import { firstSetting } from './first-setting.ts'
import { PresetChoice } from './preset-choice.tsx'
import { requests } from './requests.ts'
import { SetUpAudience } from './set-up-audience.tsx'
import { SetUpMarks } from './set-up-marks.tsx'
import { SetUpPaper } from './set-up-paper.tsx'
import { SetUpTime } from './set-up-time.tsx'

/** Everything an exam online needs to be told, with the faults beside their fields. */
export function SetUpForm({ online }: { readonly online: OnlineExam }) {
  const { today } = useMe()
  const record = useRecord(examType.name, online.exam)
  if (record.isPending) return <Loading what="正在打开设置" />
  if (record.isError) return <Refused error={record.error} retry={() => void record.refetch()} />
  const { heldOn } = record.data.values
  const start = online.setting ?? firstSetting(typeof heldOn === 'string' && heldOn >= today ? heldOn : today)
  return <Form online={online} start={start} />
}

function Form({ online, start }: { readonly online: OnlineExam; readonly start: ExamSetting }) {
  const [setting, setSetting] = useState(start)
  // A preset is laid over everything: the boxes begin anew.
  const [round, setRound] = useState(0)
  const [isChecked, setChecked] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const { busy, error, save, arrange } = useSetUp(online.exam)
  const faults = settingFaults(setting, Date.parse(online.now))
  const shown = isChecked ? faults : {}
  const set = (change: Partial<ExamSetting>): void => setSetting((before) => ({ ...before, ...change }))
  const isSound = (): boolean => {
    setChecked(true)
    if (Object.keys(faults).length === 0) return true
    setTimeout(() =>
      form.current?.querySelector<HTMLElement>('.field-error, .keep-fault')?.scrollIntoView({ block: 'center' }),
    )
    return false
  }
  return (
    <form className="keep-form" ref={form} onSubmit={(event) => event.preventDefault()}>
      <PresetChoice
        setting={setting}
        onTake={(taken) => {
          setSetting(taken)
          setRound(round + 1)
        }}
      />
      <SetUpPaper key={`paper-${round}`} setting={setting} faults={shown} set={set} />
      <SetUpTime key={`time-${round}`} setting={setting} faults={shown} set={set} now={online.now} />
      <SetUpAudience setting={setting} faults={shown} set={set} />
      <SetUpMarks setting={setting} faults={shown} set={set} />
      <SetUpTrouble error={error} setting={setting} />
      {isChecked && Object.keys(faults).length > 0 && (
        <p className="keep-fault" role="alert">
          还有{Object.keys(faults).length}处要补正，写在各栏下面。
        </p>
      )}
      <div className="bank-bar keep-bar">
        <Button disabled={busy} onClick={() => isSound() && void save(setting)}>
          只保存设置
        </Button>
        <Button type="primary" loading={busy} onClick={() => isSound() && void arrange(setting)}>
          组卷并确定应考名单
        </Button>
        <span className="quiet">组卷之后设置不再变动；没有人开考的，可以撤回。</span>
      </div>
    </form>
  )
}

function SetUpTrouble({ error, setting }: { readonly error: unknown; readonly setting: ExamSetting }) {
  if (error === null) return null
  const missing = missingOf(error)
  if (missing.length > 0 && setting.paper.from === 'blueprint')
    return <ShortfallList parts={setting.paper.blueprint.parts} missing={missing} />
  return <Trouble inline error={error} kept="填好的设置还在上面。" />
}

function useSetUp(exam: string) {
  const cache = useQueryClient()
  const notice = useNotice()
  const { busy, error, send } = useSending()
  const renew = () => cache.invalidateQueries({ queryKey: ['kept-exam', exam] })
  return {
    busy,
    error,
    save: (setting: ExamSetting) =>
      send(async () => {
        await requests.setUp(exam, setting)
        notice.done('设置已保存')
        await renew()
      }),
    arrange: (setting: ExamSetting) =>
      send(async () => {
        await requests.setUp(exam, setting)
        const { roster, questions, totalTenths } = await requests.arrange(exam)
        notice.done(`已组卷：${questions}题，满分${points(totalTenths)}分；应考${roster}人`)
        await renew()
      }),
  }
}

/** What the bank lacks, where that is what was refused. */
function missingOf(error: unknown): readonly MissingPart[] {
  if (!(error instanceof RequestRefused)) return []
  const { detail } = error
  const found: unknown = typeof detail === 'object' && detail !== null && 'missing' in detail ? detail.missing : []
  return Array.isArray(found) ? found.filter(isMissingPart) : []
}

function isMissingPart(one: unknown): one is MissingPart {
  return typeof one === 'object' && one !== null && 'part' in one && 'lacking' in one
}
