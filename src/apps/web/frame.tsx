import { Outlet, useLocation, useRouter } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useMe, useRegister } from '#records/ui/context.tsx'
import { useOnline } from '#web-kit/use-online.ts'
import { BottomBar, SideNavigation, TypeStrip } from './navigation.tsx'
import { placesOf } from './places.ts'
import { SecrecyLine } from './secrecy-line.tsx'
import { TopBar } from './top-bar.tsx'

/** The bars around every page. */
export function Frame() {
  const me = useMe()
  const register = useRegister()
  const router = useRouter()
  const online = useOnline()
  const path = useLocation().pathname
  const places = useMemo(
    () => placesOf(register, me.actor, new Set(Object.keys(router.routesByPath))),
    [register, me.actor, router],
  )
  return (
    <div className="frame">
      <a className="skip-link no-print" href="#main">
        跳到正文
      </a>
      <TopBar me={me} />
      <SideNavigation places={places} path={path} />
      <main id="main" tabIndex={-1}>
        <p role="status" className={online ? undefined : 'frame-offline no-print'}>
          {online ? '' : '网络已断。已填的内容留在本页，网络恢复后自动继续。'}
        </p>
        <TypeStrip places={places} path={path} />
        <Outlet />
      </main>
      <footer className="frame-foot">
        <SecrecyLine />
      </footer>
      <BottomBar places={places} path={path} />
    </div>
  )
}
