import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Value of the Link header that goes with a page: what its address will ask for first, as the build has noted it in
 * parts.json. The browser fetches it while index.html is still on its way. `null` where the build noted nothing.
 */
export async function firstParts(
  pages: string,
  address: string,
  { stranger }: { readonly stranger: boolean },
): Promise<string | null> {
  const noted = await readFile(join(pages, 'parts.json'), 'utf8').catch(() => '[]')
  const parts: readonly Parts[] = JSON.parse(noted)
  const found = parts.find((one) => (stranger || one.stranger !== true) && new RegExp(one.path).test(address))
  return found === undefined ? null : found.links.join(', ')
}

interface Parts {
  /** A pattern; the first that fits counts. */
  readonly path: string
  /** Only for who brings no session. */
  readonly stranger?: boolean
  readonly links: readonly string[]
}
