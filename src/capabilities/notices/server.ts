import type { SignIn } from '#platform/sign-in/sign-in.ts'
import type { ServerPart } from '#records/server/operations.ts'
import { feedRoutes } from './server/feed-routes.ts'
import { noticeRoutes } from './server/notice-routes.ts'
import type { NoticesSettings } from './server/notices-settings.ts'

export { makeDigests } from './server/make-digests.ts'
export type { NoticesSettings } from './server/notices-settings.ts'
export { runDigests } from './server/run-digests.ts'

/** Notices, and the calendar that can be subscribed to. */
export function noticesPart(signIn: SignIn, settings: NoticesSettings): ServerPart {
  return {
    capability: 'notices',
    handlers: [],
    mount: (app, work) => {
      noticeRoutes(app, work, settings)
      feedRoutes(app, work, signIn, settings)
    },
  }
}
