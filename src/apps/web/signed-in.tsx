import { useQuery } from '@tanstack/react-query'
import { Outlet, useRouter } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import type { Me } from '#records/api.ts'
import { Surroundings } from '#records/ui/context.tsx'
import { onSignedOut } from '#web-kit/client.ts'
import { Loading } from '#web-kit/loading.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import { register } from '../register.ts'
import { meQuery } from './me-query.ts'

const SignInAgain = lazy(async () => ({ default: (await import('./sign-in-again.tsx')).SignInAgain }))
const FirstPasswordPage = lazy(async () => ({ default: (await import('./first-password-page.tsx')).FirstPasswordPage }))

/** Everything behind the door. Who is not signed in has been led away before (lead-to-door.ts). */
export function SignedIn() {
  const router = useRouter()
  const me = useQuery(meQuery)
  if (me.data !== undefined) return <AtWork me={me.data} />
  if (me.error === null) return <Loading what="正在打开述法" />
  return <Trouble error={me.error} retry={() => void router.invalidate()} />
}

/** A session that ends while someone works is renewed over the page, so that nothing typed is lost. */
function AtWork({ me }: { readonly me: Me }) {
  const [ended, setEnded] = useState(false)
  useEffect(() => onSignedOut(() => setEnded(true)), [])
  if (me.mustChangePassword) {
    return (
      <Suspense fallback={<Loading />}>
        <FirstPasswordPage me={me} />
      </Suspense>
    )
  }
  return (
    <Surroundings me={me} register={register}>
      <Outlet />
      <Suspense fallback={null}>{ended && <SignInAgain me={me} onDone={() => setEnded(false)} />}</Suspense>
    </Surroundings>
  )
}
