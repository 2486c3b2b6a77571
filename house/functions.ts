/** A function body in code whose strings and comments are blank. */
export interface FunctionSpan {
  readonly from: number
  readonly to: number
  /** What stands before its parameters: a name, a call it is given to. */
  readonly head: string
}

/** Declarations, methods and arrows, with a block or an expression as body; arrows of types are taken along. */
export function functionsIn(code: string): readonly FunctionSpan[] {
  const partner = bracketPartners(code)
  const spans: FunctionSpan[] = []
  for (let at = 0; at < code.length; at += 1) {
    if (code.startsWith('=>', at)) {
      const start = arrowStart(code, at, partner)
      const body = nextSolid(code, at + 2)
      const to = code[body] === '{' ? (partner.get(body) ?? body) : expressionEnd(code, body, partner)
      spans.push({ from: start, to, head: headBefore(code, start) })
    } else if (code[at] === '{') {
      const open = parametersBefore(code, at, partner)
      if (open === null) continue
      const head = headBefore(code, open)
      if (!/\b(if|for|while|switch|catch|with|await)\s*$/.test(head))
        spans.push({ from: open, to: partner.get(at) ?? at, head })
    }
  }
  return spans
}

function bracketPartners(code: string): ReadonlyMap<number, number> {
  const partner = new Map<number, number>()
  const open: number[] = []
  for (let at = 0; at < code.length; at += 1) {
    const char = code.charAt(at)
    if ('([{'.includes(char)) open.push(at)
    else if (')]}'.includes(char)) {
      const from = open.pop()
      if (from === undefined) continue
      partner.set(from, at)
      partner.set(at, from)
    }
  }
  return partner
}

function arrowStart(code: string, arrow: number, partner: ReadonlyMap<number, number>): number {
  const last = lastSolid(code, arrow - 1)
  if (code[last] === ')') return partner.get(last) ?? last
  const typed = code[last] === undefined ? null : closeOfTypedParameters(code, last)
  if (typed !== null) return partner.get(typed) ?? typed
  let start = last
  while (start > 0 && /[\w$]/.test(code.charAt(start - 1))) start -= 1
  return start
}

/** Position of the `(` when the `{` at `at` opens the body of a declaration or method. */
function parametersBefore(code: string, at: number, partner: ReadonlyMap<number, number>): number | null {
  const last = lastSolid(code, at - 1)
  const close = code[last] === ')' ? last : closeOfTypedParameters(code, last)
  return close === null ? null : (partner.get(close) ?? null)
}

/** Walks back over a return type to the `)` before its colon. */
function closeOfTypedParameters(code: string, last: number): number | null {
  let depth = 0
  for (let at = last; at > 0 && at > last - 400; at -= 1) {
    const char = code.charAt(at)
    if (')]}'.includes(char) || (char === '>' && code[at - 1] !== '=')) depth += 1
    else if ('([{<'.includes(char)) depth -= 1
    if (depth < 0 || (depth === 0 && ';,='.includes(char) && code[at + 1] !== '>')) return null
    if (depth === 0 && char === ':') {
      const before = lastSolid(code, at - 1)
      return code[before] === ')' ? before : null
    }
  }
  return null
}

function expressionEnd(code: string, body: number, partner: ReadonlyMap<number, number>): number {
  for (let at = body; at < code.length; at += 1) {
    const char = code.charAt(at)
    if ('([{'.includes(char)) at = partner.get(at) ?? at
    else if (')]},;'.includes(char)) return at
    else if (char === '\n' && !/[.?:&|+*/%<>=-]/.test(code.charAt(nextSolid(code, at)))) return at
  }
  return code.length
}

function headBefore(code: string, at: number): string {
  return code.slice(Math.max(code.lastIndexOf('\n', at) + 1, at - 120), at)
}

function lastSolid(code: string, at: number): number {
  let found = at
  while (found > 0 && /\s/.test(code.charAt(found))) found -= 1
  return found
}

function nextSolid(code: string, at: number): number {
  let found = at
  while (found < code.length && /\s/.test(code.charAt(found))) found += 1
  return found
}
