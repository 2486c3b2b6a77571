import { Button, Input } from 'antd'
import { type Ref, useRef, useState } from 'react'
import { client } from '#web-kit/client.ts'
import { FieldBox } from '#web-kit/field-box.tsx'
import { FindingList } from '#web-kit/finding-list.tsx'
import { RadioRow } from '#web-kit/radio-row.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import type { SetupDone } from '../account-api.ts'
import { blankEntry, kinds, levels, type SetupEntry, seats, setupOf, wrongInSetup } from './setup-entry.ts'

export function SetupForm({ onDone }: { readonly onDone: (made: SetupDone) => void }) {
  const [entry, setEntry] = useState(blankEntry)
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const wrong = tried ? wrongInSetup(entry) : {}
  const list = useRef<HTMLDivElement>(null)
  const change = (part: Partial<SetupEntry>): void => setEntry({ ...entry, ...part })
  const send = async (): Promise<void> => {
    setTried(true)
    if (Object.keys(wrongInSetup(entry)).length > 0) {
      list.current?.focus()
      return
    }
    setBusy(true)
    setError(null)
    try {
      onDone(await client.post<SetupDone>('/api/setup', setupOf(entry)))
    } catch (refused) {
      setError(refused)
      setBusy(false)
    }
  }
  const parts = { entry, wrong, change }
  return (
    <form
      className="stack setup-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      {error !== null && <Trouble inline error={error} kept="填写的内容都还在。" />}
      <WrongList wrong={wrong} place={list} />
      <OrganPart {...parts} />
      <PeoplePart {...parts} />
      <section className="stack">
        <h2>科室</h2>
        <FieldBox id="sections" label="内设机构" error={wrong.sections} hint="一行一个；编制和职责以后补充。">
          {(links) => (
            <Input.TextArea
              {...links}
              rows={5}
              value={entry.sections}
              onChange={(e) => change({ sections: e.target.value })}
            />
          )}
        </FieldBox>
      </section>
      <Button type="primary" size="large" htmlType="submit" loading={busy}>
        建立单位
      </Button>
    </form>
  )
}

interface PartProps {
  readonly entry: SetupEntry
  readonly wrong: Readonly<Record<string, string>>
  readonly change: (part: Partial<SetupEntry>) => void
}

function OrganPart({ entry, wrong, change }: PartProps) {
  return (
    <section className="stack">
      <h2>单位</h2>
      <FieldBox id="name" label="单位全称" error={wrong.name} hint="与公章一致，如“云川市人民代表大会常务委员会”。">
        {(links) => (
          <Input {...links} maxLength={60} value={entry.name} onChange={(e) => change({ name: e.target.value })} />
        )}
      </FieldBox>
      <FieldBox id="shortName" label="单位简称" error={wrong.shortName} hint="用于页头和文件名，如“云川市人大常委会”。">
        {(links) => (
          <Input
            {...links}
            maxLength={20}
            value={entry.shortName}
            onChange={(e) => change({ shortName: e.target.value })}
          />
        )}
      </FieldBox>
      <RadioRow label="单位类别" choices={kinds} value={entry.kind} onChange={(kind) => change({ kind })} />
      <RadioRow label="层级" choices={levels} value={entry.level} onChange={(level) => change({ level })} />
      <FieldBox id="province" label="所在省份" hint="用于判断适用的地方规定，可以以后再填。">
        {(links) => (
          <Input
            {...links}
            maxLength={20}
            value={entry.province}
            onChange={(e) => change({ province: e.target.value })}
          />
        )}
      </FieldBox>
    </section>
  )
}

function PeoplePart({ entry, wrong, change }: PartProps) {
  return (
    <section className="stack">
      <h2>管理员和经办人</h2>
      <p className="quiet">三个管理员互相制约，不经办业务，四人不得兼任。用户名建议用姓名全拼。</p>
      {seats.map(({ capacity, title, duty }) => (
        <fieldset key={capacity} className="setup-seat">
          <legend>
            {title} <span className="quiet">{duty}</span>
          </legend>
          <FieldBox id={`name-${capacity}`} label="姓名" error={wrong[`name-${capacity}`]}>
            {(links) => (
              <Input
                {...links}
                maxLength={30}
                value={entry.names[capacity]}
                onChange={(e) => change({ names: { ...entry.names, [capacity]: e.target.value } })}
              />
            )}
          </FieldBox>
          <FieldBox id={`username-${capacity}`} label="用户名" error={wrong[`username-${capacity}`]}>
            {(links) => (
              <Input
                {...links}
                maxLength={30}
                autoCapitalize="none"
                spellCheck={false}
                value={entry.usernames[capacity]}
                onChange={(e) => change({ usernames: { ...entry.usernames, [capacity]: e.target.value } })}
              />
            )}
          </FieldBox>
        </fieldset>
      ))}
    </section>
  )
}

/** All that is wrong, at the top, each leading to its field. */
function WrongList(props: { readonly wrong: Readonly<Record<string, string>>; readonly place: Ref<HTMLDivElement> }) {
  const findings = Object.entries(props.wrong).map(([at, message]) => ({
    rule: 'setup',
    strength: 'block' as const,
    at,
    message,
  }))
  return (
    <div ref={props.place} tabIndex={-1} className="summary">
      <FindingList
        title={`还有 ${findings.length} 处要改`}
        findings={findings}
        nameOf={placeName}
        onJump={(at) => document.getElementById(at)?.focus()}
      />
    </div>
  )
}

function placeName(at: string): string {
  const seat = seats.find(({ capacity }) => at.endsWith(capacity))
  if (seat !== undefined) return `${seat.title}${at.startsWith('username') ? '用户名' : '姓名'}`
  return { name: '单位全称', shortName: '单位简称', sections: '内设机构' }[at] ?? at
}
