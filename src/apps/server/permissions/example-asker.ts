import type { twoOrgans } from './examples-organs.ts'

/** For tests: asks the program as one of the first organ, by JSON. */
export async function exampleAsker({ app, enter }: Awaited<ReturnType<typeof twoOrgans>>, username: string) {
  const cookie = await enter(username)
  return async (method: string, path: string, body?: unknown) => {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) }
    const headers = { cookie, 'content-type': 'application/json' }
    const answer = await app.request(path, { method, headers, ...sent })
    const text = await answer.text()
    return { status: answer.status, text, body: text === '' ? null : JSON.parse(text) }
  }
}
