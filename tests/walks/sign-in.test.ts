import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertAccessible } from './accessibility.ts'
import { desktop, keepPicture, phone, startWalk } from './browser.ts'

const walk = await startWalk()

for (const [name, viewport] of Object.entries({ desktop, phone }))
  test(`a visitor is shown the sign-in page on a ${name}`, async () => {
    const page = await walk.newPage({ viewport })
    await page.goto('/')
    await page.getByRole('button', { name: /^登\s*录$/ }).waitFor()
    assert.equal(await page.locator('input[type=password]').count(), 1)
    await keepPicture(page, `sign-in-${name}`)
    await assertAccessible(page)
  })
