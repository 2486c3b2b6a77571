import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'

export type Answer = Readonly<Record<string, unknown>>

/** Asks the program as the person signed in on the page, to prepare what a walk is not about. */
export async function ask(page: Page, address: string, data?: unknown): Promise<Answer> {
  const answer = await (data === undefined ? page.request.get(address) : page.request.post(address, { data }))
  assert.ok(answer.ok(), `${address} answered ${answer.status()}: ${await answer.text()}`)
  return answer.json()
}

/** The id of the record that bears this title. */
export async function idOf(page: Page, type: string, title: string): Promise<string> {
  const { rows } = await ask(page, `/api/records/${type}?text=${encodeURIComponent(title)}`)
  const found = Array.isArray(rows) ? rows.find((row) => row.title === title) : undefined
  return String(found?.id)
}
