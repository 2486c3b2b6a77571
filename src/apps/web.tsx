import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { checkingPages } from '#capabilities/checking/web.tsx'
import { dutyPages } from '#capabilities/duties/web.tsx'
import { examPages } from '#capabilities/exams/web.tsx'
import { internalRulePages } from '#capabilities/internal-rules/web.tsx'
import { lawPages } from '#capabilities/laws/web.tsx'
import { noticePages } from '#capabilities/notices/web.tsx'
import { organPages } from '#capabilities/organs/web.tsx'
import { publicityPages } from '#capabilities/publicity/web.tsx'
import { statementPages } from '#capabilities/statements/web.tsx'
import { studyPages } from '#capabilities/study/web.tsx'
import { Look } from '#web-kit/look.tsx'
import type { PageRoute } from '#web-kit/page-route.ts'
import { queryClient } from '#web-kit/query-client.ts'
import { makeRouter } from './web/make-router.tsx'
import './web/frame.css'
import './web/entrance.css'

/** Pages that capabilities bring besides the engine's own. */
const pages: readonly PageRoute[] = [
  ...statementPages,
  ...checkingPages,
  ...dutyPages,
  ...studyPages,
  ...examPages,
  ...publicityPages,
  ...internalRulePages,
  ...lawPages,
  ...organPages,
  ...noticePages,
]

/** public/early.js says whether this browser is one we can serve; where it is not, the notice in the page stays. */
const able = document.documentElement.classList.contains('able')
const place = document.getElementById('root')

if (able && place !== null) {
  document.querySelector('.notice')?.remove()
  const router = makeRouter(pages)
  // index.html has painted the sign; it stays until there is a whole page to show.
  void router.load().finally(() =>
    createRoot(place).render(
      <StrictMode>
        <QueryClientProvider client={queryClient}>
          <Look>
            <RouterProvider router={router} />
          </Look>
        </QueryClientProvider>
      </StrictMode>,
    ),
  )
}
