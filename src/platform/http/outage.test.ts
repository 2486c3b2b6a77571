import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outageOf } from './outage.ts'

const trouble = (fields: object, message = 'x') => Object.assign(new Error(message), fields)

test('trouble that passes is told as such, and a bug is none', () => {
  const examples: readonly (readonly [unknown, RegExp | null])[] = [
    [trouble({ code: '53100' }), /磁盘已满/],
    [trouble({ code: 'ENOSPC' }), /磁盘已满/],
    [new Error('x', { cause: trouble({ code: '53100' }) }), /磁盘已满/],
    [trouble({ code: '57P03' }), /没有应答/],
    [trouble({ code: 'ENOENT', syscall: 'connect' }), /没有应答/],
    [trouble({}, 'Connection terminated unexpectedly'), /没有应答/],
    [trouble({}, 'Client has encountered a connection error and is not queryable'), /没有应答/],
    [trouble({ code: 'ENOENT', syscall: 'open' }), null],
    [trouble({ code: '23505' }), null],
    ['x', null],
  ]
  for (const [error, says] of examples) {
    const outage = outageOf(error)
    if (says === null) assert.equal(outage, null)
    else assert.match(outage?.message ?? '', says)
  }
})
