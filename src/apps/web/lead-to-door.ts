import { redirect } from '@tanstack/react-router'
import { RequestRefused } from '#web-kit/client.ts'
import { queryClient } from '#web-kit/query-client.ts'
import { meQuery } from './me-query.ts'

/** Leads who is not signed in to the door, keeping the address they came for. Other trouble is told by the page. */
export async function leadToDoor({ location }: { readonly location: { readonly href: string } }): Promise<void> {
  const { href } = location
  try {
    await queryClient.ensureQueryData(meQuery)
  } catch (error) {
    if (!(error instanceof RequestRefused) || error.code !== 'not-signed-in') return
    throw redirect({ to: '/sign-in', search: href === '/' ? {} : { back: href }, replace: true })
  }
}
