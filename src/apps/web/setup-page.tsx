import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Navigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { client } from '#web-kit/client.ts'
import type { SetupDone, SetupState } from '../account-api.ts'
import { Entrance } from './entrance.tsx'
import { OneTimePasswords } from './one-time-passwords.tsx'
import { SetupForm } from './setup-form.tsx'

/** The first run: there is no organ yet, and whoever opens the page sets it up once. */
export function SetupPage() {
  const queries = useQueryClient()
  const [done, setDone] = useState<SetupDone | null>(null)
  const state = useQuery({ queryKey: ['setup'], queryFn: () => client.get<SetupState>('/api/setup') })
  useEffect(() => {
    document.title = '初次使用 · 述法'
  }, [])
  if (done !== null) {
    return (
      <Entrance title="单位已建立" wide>
        <OneTimePasswords accounts={done.accounts} />
      </Entrance>
    )
  }
  if (state.data?.needed === false) return <Navigate to="/sign-in" replace />
  return (
    <Entrance title="初次使用：建立单位" wide>
      <p className="entrance-lead">
        填写单位、三位管理员和办公室经办人，完成后为四人各生成一个一次性口令。其余人员以后由系统管理员添加或用表格导入。
      </p>
      <SetupForm
        onDone={(made) => {
          queries.setQueryData<SetupState>(['setup'], { needed: false })
          setDone(made)
        }}
      />
    </Entrance>
  )
}
