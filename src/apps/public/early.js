// Runs before anything else, in pages and in workers. Adds what Chromium 90 lacks and lifts the notice for browsers that
// can run the program; where this script cannot run, or the browser is too old, the notice in the page stays.
;(() => {
  if (typeof document === 'object') {
    const able = 'noModule' in document.createElement('script') && CSS.supports('selector(:where(a))')
    if (!able) return
    document.documentElement.className = 'able'
  }

  const add = (owner, name, value) => {
    if (!(name in owner)) Object.defineProperty(owner, name, { value, configurable: true, writable: true })
  }
  const lists = [Array, Object.getPrototypeOf(Int8Array)]
  for (const list of lists) {
    add(list.prototype, 'at', at)
    add(list.prototype, 'findLast', function (test, self) {
      for (let i = this.length - 1; i >= 0; i -= 1) if (test.call(self, this[i], i, this)) return this[i]
      return undefined
    })
    add(list.prototype, 'findLastIndex', function (test, self) {
      for (let i = this.length - 1; i >= 0; i -= 1) if (test.call(self, this[i], i, this)) return i
      return -1
    })
  }
  add(String.prototype, 'at', at)
  add(Array.prototype, 'toSorted', function (compare) {
    return Array.from(this).sort(compare)
  })
  add(Array.prototype, 'toReversed', function () {
    return Array.from(this).reverse()
  })
  add(Array.prototype, 'toSpliced', function (...parts) {
    const copy = Array.from(this)
    copy.splice(...parts)
    return copy
  })
  add(Array.prototype, 'with', function (index, value) {
    const copy = Array.from(this)
    copy[index < 0 ? copy.length + index : index] = value
    return copy
  })
  add(String.prototype, 'replaceAll', function (search, put) {
    if (search instanceof RegExp) return this.replace(search, put)
    const fill = typeof put === 'function' ? put : () => String(put)
    return this.replace(new RegExp(String(search).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g'), fill)
  })
  // biome-ignore lint/suspicious/noPrototypeBuiltins: this is what makes Object.hasOwn
  add(Object, 'hasOwn', (owner, key) => Object.prototype.hasOwnProperty.call(owner, key))
  add(Object, 'groupBy', (items, keyOf) => {
    const groups = Object.create(null)
    let index = 0
    for (const item of items) {
      const key = keyOf(item, index)
      index += 1
      groups[key] = [...(groups[key] || []), item]
    }
    return groups
  })
  add(Map, 'groupBy', (items, keyOf) => {
    const groups = new Map()
    let index = 0
    for (const item of items) {
      const key = keyOf(item, index)
      index += 1
      groups.set(key, [...(groups.get(key) || []), item])
    }
    return groups
  })
  add(Promise, 'withResolvers', () => {
    const made = {}
    made.promise = new Promise((resolve, reject) => Object.assign(made, { resolve, reject }))
    return made
  })
  add(globalThis, 'structuredClone', (value) => clone(value, new Map()))
  add(AbortSignal, 'timeout', (milliseconds) => {
    const control = new AbortController()
    setTimeout(() => control.abort(new DOMException('timed out', 'TimeoutError')), milliseconds)
    return control.signal
  })
  // Also missing in today's browsers where the page comes over plain http from an intranet address.
  add(crypto, 'randomUUID', () => {
    const bytes = crypto.getRandomValues(new Uint8Array(16))
    bytes[6] = (bytes[6] & 15) | 64
    bytes[8] = (bytes[8] & 63) | 128
    const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  })

  function at(index) {
    const whole = Math.trunc(index) || 0
    return this[whole < 0 ? this.length + whole : whole]
  }

  function clone(value, seen) {
    if (typeof value === 'function' || typeof value === 'symbol')
      throw new DOMException('not cloneable', 'DataCloneError')
    if (value === null || typeof value !== 'object') return value
    if (seen.has(value)) return seen.get(value)
    if (value instanceof Date) return new Date(value.getTime())
    if (value instanceof RegExp) return new RegExp(value.source, value.flags)
    if (value instanceof Blob || value instanceof ArrayBuffer) return value.slice(0)
    if (ArrayBuffer.isView(value)) return new value.constructor(value)
    if (value instanceof Map) {
      const map = new Map()
      seen.set(value, map)
      for (const [key, one] of value) map.set(clone(key, seen), clone(one, seen))
      return map
    }
    if (value instanceof Set) {
      const set = new Set()
      seen.set(value, set)
      for (const one of value) set.add(clone(one, seen))
      return set
    }
    const copy = Array.isArray(value) ? [] : {}
    seen.set(value, copy)
    for (const key of Object.keys(value)) copy[key] = clone(value[key], seen)
    return copy
  }
})()
