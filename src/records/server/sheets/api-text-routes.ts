import { openApiOf } from '#derive/openapi.ts'
import { openApiPage } from '#derive/openapi-page.ts'
import { type App, signedIn } from '#platform/http/app.ts'
import type { Work } from '../work.ts'

/** The description of the interface: for machines and for people who are signed in. */
export function mountApiText(app: App, { register }: Pick<Work, 'register'>, version: string): void {
  const document = openApiOf(register, version)
  const page = openApiPage(document, register)
  app.get('/api/openapi.json', (context) => {
    signedIn(context)
    return context.json(document)
  })
  app.get('/api/docs', (context) => {
    signedIn(context)
    return context.html(page)
  })
}
