import {
  type AnyRoute,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  useParams,
} from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { Loading } from '#web-kit/loading.tsx'
import type { PageRoute } from '#web-kit/page-route.ts'
import { Refused } from '#web-kit/refused.tsx'
import { askAtOnce } from './ask-at-once.ts'
import { leadToDoor } from './lead-to-door.ts'
import { NotFound } from './not-found.tsx'

type Search = Readonly<Record<string, string>>

/** All addresses of the program. Every page is its own chunk. */
export function makeRouter(pages: readonly PageRoute[]) {
  const root = createRootRoute({ component: Outlet, validateSearch: plain, search: { middlewares: [keepYear] } })
  const signedIn = createRoute({
    getParentRoute: () => root,
    id: 'signed-in',
    beforeLoad: leadToDoor,
    component: lazyRouteComponent(() => import('./signed-in.tsx'), 'SignedIn'),
  })
  const framed = createRoute({
    getParentRoute: () => signedIn,
    id: 'framed',
    component: lazyRouteComponent(() => import('./frame.tsx'), 'Frame'),
  })
  const routesUnder = (parent: AnyRoute, bare: boolean) =>
    pages.filter((page) => (page.bare ?? false) === bare).map((page) => routeOf(parent, page))
  return createRouter({
    routeTree: root.addChildren([
      ...entrances(root),
      signedIn.addChildren([
        ...routesUnder(signedIn, true),
        framed.addChildren([...framePages(framed, pages), ...recordPages(framed), ...routesUnder(framed, false)]),
      ]),
    ]),
    parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
    stringifySearch: (search) => queryText(plain(search)),
    scrollRestoration: true,
    defaultPreload: 'intent',
    defaultPendingComponent: () => <Loading />,
    defaultPendingMs: 200,
    defaultErrorComponent: ({ error, reset }) => <Refused error={error} retry={reset} />,
    defaultNotFoundComponent: NotFound,
  })
}

function entrances(parent: AnyRoute) {
  return [
    createRoute({
      getParentRoute: () => parent,
      path: '/sign-in',
      component: lazyRouteComponent(() => import('./sign-in-page.tsx'), 'SignInPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/setup',
      component: lazyRouteComponent(() => import('./setup-page.tsx'), 'SetupPage'),
    }),
  ]
}

function framePages(parent: AnyRoute, pages: readonly PageRoute[]) {
  const own = [
    { path: '/', component: lazyRouteComponent(() => import('./home-page.tsx'), 'HomePage') },
    { path: '/profile', component: lazyRouteComponent(() => import('./profile-page.tsx'), 'ProfilePage') },
    { path: '/journal', component: lazyRouteComponent(() => import('#records/ui/journal-page.tsx'), 'JournalPage') },
    { path: '/search', component: lazyRouteComponent(() => import('./search-page.tsx'), 'SearchPage') },
    { path: '$', component: NotFound },
  ]
  return own
    .filter(({ path }) => !pages.some((page) => page.path === path))
    .map((page) => createRoute({ getParentRoute: () => parent, ...page }))
}

function recordPages(parent: AnyRoute) {
  const own: readonly PageRoute[] = [
    {
      path: '/records/$type',
      load: async () => fromAddress((await import('#records/ui/list-page.tsx')).ListPage),
      ask: async (address, year) => (await import('./ask-list.ts')).askList(address, year),
    },
    {
      path: '/records/$type/new',
      load: async () => fromAddress((await import('#records/ui/form-page.tsx')).NewRecordPage),
    },
    {
      path: '/records/$type/import',
      load: async () => fromAddress((await import('#records/ui/import-page.tsx')).ImportPage),
    },
    {
      path: '/records/$type/$id',
      load: async () => fromAddress((await import('#records/ui/record-page.tsx')).RecordPage),
    },
  ]
  return own.map((page) => routeOf(parent, page))
}

function routeOf(parent: AnyRoute, { path, load, ask }: PageRoute) {
  return createRoute({
    getParentRoute: () => parent,
    path,
    ...(ask === undefined ? {} : { loader: askAtOnce(ask) }),
    component: lazyRouteComponent(async () => ({ default: await load() })),
  })
}

/** Gives a page of the record engine the type and record its address names; another address, another page. */
function fromAddress(Page: ComponentType<{ readonly typeName: string; readonly id: string }>) {
  return function AddressedPage() {
    const { type = '', id = '' }: Readonly<Record<string, string | undefined>> = useParams({ strict: false })
    return <Page key={`${type}/${id}`} typeName={type} id={id} />
  }
}

/** Search values are words: `?year=2023` stays '2023', so that an address reads as it was written. */
function plain(search: Readonly<Record<string, unknown>>): Search {
  const kept: Record<string, string> = {}
  for (const [name, value] of Object.entries(search)) {
    if (value !== undefined && value !== null && value !== '') kept[name] = String(value)
  }
  return kept
}

function queryText(search: Search): string {
  const text = new URLSearchParams(search).toString()
  return text === '' ? '' : `?${text}`
}

/** The year at work stays in the address from page to page. */
function keepYear({ search, next }: { search: Search; next: (search: Search) => Search }): Search {
  const wanted = next(search)
  return search.year === undefined || wanted.year !== undefined ? wanted : { ...wanted, year: search.year }
}
