import { Button } from 'antd'
import { useState } from 'react'
import { ConfirmWithNote } from '#web-kit/confirm-with-note.tsx'
import { instantWords } from '#web-kit/date-words.ts'
import type { OnlineExam } from '../../engine/keeper-api.ts'
import type { ExamSetting } from '../../engine/setting.ts'
import { points } from '../papers/points-words.ts'
import { requests } from './requests.ts'
import { keysWords, marksWords, multipleWords } from './setting-words.ts'
import { useRenewed } from './use-renewed.ts'

/** The frozen setting, and the way back while nobody has begun. */
export function SettingFacts({ online, setting }: { readonly online: OnlineExam; readonly setting: ExamSetting }) {
  const [isLeaving, setLeaving] = useState(false)
  const mayLeave = online.may.keep && online.sat === 0 && (online.phase === 'arranged' || online.phase === 'open')
  return (
    <div className="stack">
      <dl className="keep-facts">
        {factsOf(online, setting).map(([term, words]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {mayLeave && (
        <p className="row">
          <Button onClick={() => setLeaving(true)}>撤回试卷和应考名单</Button>
          <span className="quiet">设置有误的，没有人开考之前可以撤回重来。</span>
        </p>
      )}
      <Disarrange exam={online.exam} open={isLeaving} onClose={() => setLeaving(false)} />
    </div>
  )
}

function factsOf(online: OnlineExam, setting: ExamSetting): readonly (readonly [string, string])[] {
  const { forms } = online
  const [first] = forms
  const { attempts, counts, retakeDays, markers, practice } = setting
  return [
    ['组卷', `${online.arrangedBy ?? ''}　${instantWords(online.arrangedAt ?? '')}`],
    ...(first === undefined
      ? []
      : [['试卷', `${forms.length}套，每套${first.questions}题，满分${points(first.totalTenths)}分`] as const]),
    ...(forms.some(({ seed }) => seed !== '')
      ? [['抽题种子', forms.map(({ seed }) => seed.slice(0, 12)).join('、')] as const]
      : []),
    ['时间', `${instantWords(setting.opensAt)} 至 ${instantWords(setting.closesAt)}`],
    ['答卷时间', `${setting.minutes}分钟，网络宽限${setting.graceSeconds}秒`],
    ['用途', practice ? '练习，不计成绩' : '正式考试'],
    [
      '次数',
      attempts === null
        ? '不限'
        : `${attempts}次${attempts > 1 ? (counts === 'best' ? '，取最好一次' : '，取最后一次') : ''}`,
    ],
    ...(retakeDays === null ? [] : [['任前补考', `不合格的${retakeDays}日内补考一次`] as const]),
    ['合格线', `满分的${setting.passPercent}%`],
    ['等次', setting.bands.map(({ label, from }) => `${label}（${from}%起）`).join('、')],
    ['多项选择题', multipleWords[setting.multiple]],
    ['简答题', markers === 1 ? '一人评' : `两人评，相差超过${points(setting.markersApartTenths)}分由第三人评`],
    ['本人成绩', marksWords[setting.marks]],
    ['标准答案', keysWords[setting.keys]],
  ]
}

function Disarrange(props: { readonly exam: string; readonly open: boolean; readonly onClose: () => void }) {
  const { exam, open, onClose } = props
  const renewed = useRenewed(exam)
  return (
    <ConfirmWithNote
      open={open}
      title="撤回试卷和应考名单"
      noteLabel="理由"
      noteRequired
      verb="撤回"
      onConfirm={async (reason) => {
        await requests.act('disarrange', exam, { reason })
        await renewed('已撤回，可以重新设置')
      }}
      onClose={onClose}
    >
      <p>试卷作废、名单清空，免考和延时一并取消；设置还在，改好以后重新组卷。</p>
    </ConfirmWithNote>
  )
}
