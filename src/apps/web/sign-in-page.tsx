import { useQuery } from '@tanstack/react-query'
import { Navigate, useRouter, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { client } from '#web-kit/client.ts'
import type { SetupState } from '../account-api.ts'
import { Entrance } from './entrance.tsx'
import { SignInForm } from './sign-in-form.tsx'

export function SignInPage() {
  const router = useRouter()
  const search: Readonly<Record<string, string>> = useSearch({ strict: false })
  const setup = useQuery({ queryKey: ['setup'], queryFn: () => client.get<SetupState>('/api/setup') })
  useEffect(() => {
    document.title = '登录 · 述法'
  }, [])
  if (setup.data?.needed === true) return <Navigate to="/setup" replace />
  return (
    <Entrance title="登录">
      <SignInForm onDone={() => router.history.replace(ownAddress(search.back))} />
      <p className="quiet entrance-help">初次登录请用系统管理员发放的一次性口令。忘记口令的，请系统管理员重置。</p>
    </Entrance>
  )
}

/** Only back into this program, wherever the address claims to lead. */
function ownAddress(back: string | undefined): string {
  return back !== undefined && /^\/(?![/\\])/.test(back) && !back.startsWith('/sign-in') ? back : '/'
}
