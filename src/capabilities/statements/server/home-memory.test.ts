import assert from 'node:assert/strict'
import { test } from 'node:test'
import { remembered, type WorkedOut } from './home-memory.ts'

const program = {}

function worker() {
  const times = { worked: 0 }
  const workOut = async (): Promise<WorkedOut> => {
    times.worked += 1
    return { gaps: [], open: { block: times.worked, gate: 0, warn: 0 } }
  }
  return { times, workOut }
}

test('a home is worked out once for a stamp, and anew when an act or the text has raised it', async () => {
  const { times, workOut } = worker()
  const ask = (key: string, stamp: string) => remembered(program, key, stamp, workOut)
  await ask('a/2023', '7')
  const again = await ask('a/2023', '7')
  assert.deepEqual([times.worked, again.open.block], [1, 1])
  await ask('a/2023', '8')
  await ask('a/2024', '8')
  await ask('b/2023', '8')
  assert.equal(times.worked, 4)
  await remembered({}, 'a/2023', '8', workOut)
  assert.equal(times.worked, 5, 'another program remembers nothing of this one')
})

test('only so many are kept: the one worked out longest ago goes first', async () => {
  const { times, workOut } = worker()
  const world = {}
  for (let organ = 0; organ <= 200; organ += 1) await remembered(world, `${organ}`, '1', workOut)
  await remembered(world, '200', '1', workOut)
  assert.equal(times.worked, 201)
  await remembered(world, '0', '1', workOut)
  assert.equal(times.worked, 202)
})
