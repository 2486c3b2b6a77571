import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Checkbox, Input } from 'antd'
import { useState } from 'react'
import { DateText } from '#web-kit/date-text.tsx'
import { FieldBox } from '#web-kit/field-box.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import { useNotice } from '#web-kit/use-notice.ts'
import type { NoticeSettings } from '../notice-view.ts'
import { noticeKeys, requests } from './requests.ts'

/** Whether the day's digest also comes by mail, and where to. */
export function MailSection() {
  const settings = useQuery({ queryKey: noticeKeys.settings, queryFn: requests.settings })
  return (
    <section id="notices">
      <h2>提醒</h2>
      <p className="quiet">
        工作日{settings.data?.at ?? '早上'}
        把新的提醒汇总一次，在“提醒”里看；要同时收邮件的，填写邮箱。邮件每天最多一封，没有新的不发，只写各类几条，不写题目。
      </p>
      {settings.isError && <Trouble inline error={settings.error} />}
      {settings.isSuccess && !settings.data.canMail && <p>本服务器没有配置发信，现在不发邮件。</p>}
      {settings.isSuccess && settings.data.failedOn !== null && (
        <p role="status">
          <DateText value={settings.data.failedOn} />
          的邮件没有发出去，下一个工作日再发；一直发不出的，请核对邮箱。
        </p>
      )}
      {settings.isSuccess && <MailForm kept={settings.data} />}
    </section>
  )
}

function MailForm({ kept }: { readonly kept: NoticeSettings }) {
  const queries = useQueryClient()
  const notice = useNotice()
  const [email, setEmail] = useState(kept.email ?? '')
  const [byMail, setByMail] = useState(kept.byMail)
  const keeping = useMutation({
    mutationFn: () => requests.keepSettings({ email, byMail }),
    onSuccess: (answer) => {
      queries.setQueryData(noticeKeys.settings, answer)
      notice.done('已保存')
    },
  })
  return (
    <form
      noValidate
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        keeping.mutate()
      }}
    >
      <FieldBox label="电子邮箱" {...(keeping.isError ? { error: keeping.error.message } : {})}>
        {(links) => (
          <Input
            {...links}
            type="email"
            autoComplete="email"
            maxLength={254}
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
        )}
      </FieldBox>
      <Checkbox checked={byMail} onChange={(event) => setByMail(event.target.checked)}>
        每日提醒同时发邮件
      </Checkbox>
      <p>
        <Button htmlType="submit" loading={keeping.isPending}>
          保存
        </Button>
      </p>
    </form>
  )
}
