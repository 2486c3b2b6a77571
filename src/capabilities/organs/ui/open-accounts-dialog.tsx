import { Button, Input, Modal } from 'antd'
import { type RefObject, useRef, useState } from 'react'
import { FieldBox } from '#web-kit/field-box.tsx'
import { createAccount } from '../operations.ts'
import type { AccountLine } from './account-lines.ts'
import { accountRequests } from './account-requests.ts'
import { type Issued, openAccounts } from './open-accounts.ts'
import { wrongUsernames } from './wrong-usernames.ts'

export interface OpenAccountsDialogProps {
  /** Whose accounts; none, no dialog. */
  readonly lines: readonly AccountLine[]
  readonly taken: ReadonlySet<string>
  /** Steps back while passwords are handed over; what was not opened is still here afterwards. */
  readonly isHidden: boolean
  readonly onIssued: (issued: readonly Issued[]) => void
  readonly onClose: () => void
}

/** A user name for each; those left empty are not opened this time. */
export function OpenAccountsDialog({ lines, isHidden, ...props }: OpenAccountsDialogProps) {
  const [only, another] = lines
  if (only === undefined) return null
  return (
    <Modal
      open={!isHidden}
      width={640}
      title={another === undefined ? `开通${only.name}的账户` : '开通账户'}
      mask={{ closable: false }}
      onCancel={props.onClose}
      footer={null}
    >
      <OpenForm lines={lines} {...props} />
    </Modal>
  )
}

type OpenFormProps = Omit<OpenAccountsDialogProps, 'isHidden'>

function OpenForm(props: OpenFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const { left, names, setNames, wrong, wanted, busy, send } = useOpening(props, form)
  return (
    <form
      ref={form}
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <p>
        {createAccount.input.username.help}建议用姓名全拼；有重名的，后面加数字。用户名开通后不能改。
        {left.length > 1 && '不填用户名的，这次不开通。'}
      </p>
      <div className={left.length > 1 ? 'account-names' : undefined}>
        {left.map((line, index) => (
          <NameField
            key={line.personId}
            line={line}
            isFirst={index === 0}
            value={names[line.personId] ?? ''}
            wrong={wrong[line.personId]}
            onChange={(name) => setNames({ ...names, [line.personId]: name })}
            nextId={left[index + 1]?.personId}
          />
        ))}
      </div>
      <div className="row-end">
        <Button onClick={props.onClose} disabled={busy}>
          取消
        </Button>
        <Button type="primary" htmlType="submit" loading={busy}>
          {left.length > 1 && wanted.length > 0 ? `开通 ${wanted.length} 人` : '开通账户'}
        </Button>
      </div>
    </form>
  )
}

/** What was typed, what is wrong with it, and the sending. */
function useOpening({ lines, taken, onIssued, onClose }: OpenFormProps, form: RefObject<HTMLFormElement | null>) {
  const [left, setLeft] = useState(lines)
  const [names, setNames] = useState<Readonly<Record<string, string>>>({})
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({})
  const [busy, setBusy] = useState(false)
  const wanted = left.flatMap((line) => {
    const username = (names[line.personId] ?? '').trim()
    return username === '' ? [] : [{ line, username }]
  })
  const send = async (): Promise<void> => {
    const faults = wanted.length === 0 ? allEmpty(left) : wrongUsernames(names, taken)
    setWrong(faults)
    if (Object.keys(faults).length > 0) return focusFirst(form.current, left, faults)
    setBusy(true)
    const { issued, refused } = await openAccounts(wanted, accountRequests.create)
    setBusy(false)
    setWrong(refused)
    const opened = new Set(issued.map(({ line }) => line.personId))
    setLeft(left.filter(({ personId }) => !opened.has(personId)))
    setNames(Object.fromEntries(Object.entries(names).filter(([person]) => !opened.has(person))))
    if (issued.length > 0) onIssued(issued)
    if (Object.keys(refused).length === 0) onClose()
  }
  return { left, names, setNames, wrong, wanted, busy, send }
}

function NameField(props: {
  readonly line: AccountLine
  readonly isFirst: boolean
  readonly value: string
  readonly wrong: string | undefined
  readonly onChange: (name: string) => void
  /** Whose field Enter leads to; the last sends. */
  readonly nextId: string | undefined
}) {
  const { nextId } = props
  const { name, section, post, personId } = props.line
  return (
    <FieldBox
      id={idOf(personId)}
      label={`${name}的用户名`}
      from={section === '' ? post : section}
      {...(props.wrong === undefined ? {} : { error: props.wrong })}
    >
      {(links) => (
        <Input
          {...links}
          autoFocus={props.isFirst}
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          maxLength={30}
          value={props.value}
          onChange={(event) => props.onChange(event.target.value)}
          onPressEnter={(event) => {
            if (nextId === undefined) return
            event.preventDefault()
            document.getElementById(idOf(nextId))?.focus()
          }}
        />
      )}
    </FieldBox>
  )
}

function idOf(person: string): string {
  return `username-${person}`
}

function allEmpty(lines: readonly AccountLine[]): Readonly<Record<string, string>> {
  const [first] = lines
  return first === undefined ? {} : { [first.personId]: '请填写用户名。' }
}

function focusFirst(
  form: HTMLFormElement | null,
  lines: readonly AccountLine[],
  faults: Readonly<Record<string, string>>,
): void {
  const first = lines.find(({ personId }) => personId in faults)
  if (first !== undefined) form?.querySelector<HTMLElement>(`#${CSS.escape(idOf(first.personId))}`)?.focus()
}
