import { buildApp } from '#platform/http/app.ts'
import { type Serving, serve } from '#platform/http/serve.ts'
import { createLog } from '#platform/log.ts'

/** The product's own door with other pages in it; all that is no page is asked of the running server. */
export async function openPages(server: string, pages: string): Promise<Serving & { readonly address: string }> {
  const app = buildApp({
    ...{ log: createLog('silent'), pages, actorOf: async () => null },
    mount: (door) => {
      door.all('/api/*', async ({ req }) => {
        const { pathname, search } = new URL(req.url)
        const body = req.method === 'GET' ? null : await req.arrayBuffer()
        const headers = new Headers(req.raw.headers)
        for (const name of ['host', 'origin', 'connection', 'content-length', 'accept-encoding']) headers.delete(name)
        const answer = await fetch(`${server}${pathname}${search}`, { method: req.method, headers, body })
        // fetch has unpacked the body already; this door packs it again, as the product's does.
        const told = new Headers(answer.headers)
        for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) told.delete(name)
        return new Response(answer.body, { status: answer.status, headers: told })
      })
    },
  })
  const serving = await serve(app, { host: '127.0.0.1', port: 0 })
  return { ...serving, address: `http://127.0.0.1:${serving.port}` }
}
