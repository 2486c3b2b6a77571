import { Button, Input } from 'antd'
import { useState } from 'react'
import { useRegister } from './context.tsx'
import { type Candidate, matchNames, type NameMatch } from './match-names.ts'
import { findCandidates } from './record-search.ts'
import { splitNames } from './split-names.ts'

export interface PasteNamesProps {
  readonly to: string
  readonly label: string
  readonly chosen: readonly string[]
  readonly onTake: (taken: readonly Candidate[]) => void
  readonly onClose: () => void
}

/** A list of names from a sign-in sheet or a notice, matched against the register; what does not match is shown. */
export function PasteNames({ to, label, onTake, onClose }: PasteNamesProps) {
  const register = useRegister()
  const [text, setText] = useState('')
  const [match, setMatch] = useState<NameMatch | 'searching' | 'failed' | null>(null)
  async function run(): Promise<void> {
    setMatch('searching')
    const names = splitNames(text)
    try {
      const found = matchNames(names, await findCandidates(to, names))
      onTake(found.matched)
      if (found.unmatched.length === 0 && found.ambiguous.length === 0) onClose()
      else setMatch(found)
    } catch {
      setMatch('failed')
    }
  }
  return (
    <div className="paste-names">
      <Input.TextArea
        value={text}
        autoFocus
        autoSize={{ minRows: 2, maxRows: 8 }}
        aria-label={`粘贴${label}名单`}
        placeholder="粘贴名单，用顿号、逗号、空格或换行隔开"
        onChange={(event) => setText(event.target.value)}
      />
      <p className="field-tools">
        <Button size="small" type="primary" disabled={text.trim() === ''} loading={match === 'searching'} onClick={run}>
          核对并加入
        </Button>
        <Button size="small" onClick={onClose}>
          收起
        </Button>
      </p>
      <div role="status">
        {match === 'failed' && <p className="field-error">没有核对成：连接不上服务器。名单还在，请稍后再试。</p>}
        {typeof match === 'object' && match !== null && <Unmatched match={match} where={titleOf(to)} onTake={onTake} />}
      </div>
    </div>
  )

  function titleOf(name: string): string {
    return register.recordTypes.find((type) => type.name === name)?.title ?? '名册'
  }
}

function Unmatched(props: {
  readonly match: NameMatch
  readonly where: string
  readonly onTake: (taken: readonly Candidate[]) => void
}) {
  const { matched, unmatched, ambiguous } = props.match
  return (
    <>
      <p>已加入 {matched.length} 个。</p>
      {unmatched.length > 0 && (
        <p className="field-error">
          “{props.where}”里没有：{unmatched.join('、')}。请核对写法，或先登记后再选。
        </p>
      )}
      {ambiguous.map(({ name, candidates }) => (
        <p key={name}>
          有 {candidates.length} 个“{name}”，请在上面的选框里逐一选择：
          {candidates.map((candidate, index) => (
            <Button key={candidate.id} type="link" size="small" onClick={() => props.onTake([candidate])}>
              第 {index + 1} 个
            </Button>
          ))}
        </p>
      ))}
    </>
  )
}
