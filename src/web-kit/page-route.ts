import type { ComponentType } from 'react'

/** A page a capability brings: `{ path: '/statements/$id', load: async () => (await import('./ui/editor.tsx')).EditorPage }`. */
export interface PageRoute {
  /** As TanStack Router writes it; parameters with `useParams({ strict: false })`. */
  readonly path: string
  readonly load: () => Promise<ComponentType>
  /** Asks for what the page will show, while its parts are still on their way. Refusals are the page's to tell. */
  readonly ask?: (address: Readonly<Record<string, string>>, year: number) => void | Promise<void>
  /** Without bars around it: a page to print or to read aloud. */
  readonly bare?: boolean
}
