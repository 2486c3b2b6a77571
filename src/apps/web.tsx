import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { lawPages } from '#capabilities/laws/web.tsx'
import { statementPages } from '#capabilities/statements/web.tsx'
import { Look } from '#web-kit/look.tsx'
import type { PageRoute } from '#web-kit/page-route.ts'
import { queryClient } from '#web-kit/query-client.ts'
import { makeRouter } from './web/make-router.tsx'
import { meQuery } from './web/me-query.ts'
import './web/frame.css'
import './web/entrance.css'

/** Pages that capabilities bring besides the engine's own. */
const pages: readonly PageRoute[] = [...statementPages, ...lawPages]

/** public/early.js says whether this browser is one we can serve; where it is not, the notice in the page stays. */
const able = document.documentElement.classList.contains('able')
const place = document.getElementById('root')

if (able && place !== null) {
  document.querySelector('.notice')?.remove()
  // Asked for at once, while the page's other parts are still on their way.
  void queryClient.prefetchQuery(meQuery)
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <Look>
          <RouterProvider router={makeRouter(pages)} />
        </Look>
      </QueryClientProvider>
    </StrictMode>,
  )
}
