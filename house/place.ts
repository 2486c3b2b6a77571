import { isTest } from './tree.ts'

export type Layer =
  | 'apps'
  | 'capabilities'
  | 'records'
  | 'derive'
  | 'law'
  | 'platform'
  | 'gongwen'
  | 'web-kit'
  | 'kernel'

export type Colour = 'pure' | 'server' | 'browser'

export function layerOf(path: string): string | undefined {
  return /^src\/([^/]+)\//.exec(path)?.[1]
}

export function capabilityOf(path: string): string | undefined {
  return /^src\/capabilities\/([^/]+)\//.exec(path)?.[1]
}

const server =
  /(^|\/)(server|store|[^/]+-store|jobs)\.ts$|^src\/platform\/|^src\/(records|apps|capabilities\/[^/]+)\/server\/|^src\/apps\/cli(\.ts$|\/)/
const browser = /(^|\/)web\.tsx$|\/ui\/|^src\/web-kit\/|^src\/apps\/web\//

/** Told by the file's name. `null`: tests, which may reach everything. */
export function colourOf(path: string): Colour | null {
  if (isTest(path)) return null
  if (server.test(path)) return 'server'
  return browser.test(path) ? 'browser' : 'pure'
}
