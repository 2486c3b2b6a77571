/** A stretch of a TypeScript file that is no code; offsets of its inside, without the quotes. */
export interface Stretch {
  readonly kind: 'comment' | 'string' | 'template' | 'regex'
  readonly from: number
  readonly to: number
}

/**
 * Finds comments, strings, template text and regular expressions. TypeScript 7 has no compiler API to ask, and
 * the house test has no dependencies. JSX text is left as code; a lone quote in it spoils no more than its line.
 */
export function stretchesOf(text: string): readonly Stretch[] {
  const found: Stretch[] = []
  const templates: number[] = []
  let depth = 0
  let at = 0
  const take = (kind: Stretch['kind'], from: number, to: number, next: number) => {
    found.push({ kind, from, to })
    at = next
  }
  const takeTemplate = (from: number) => {
    const { to, opens } = templateEnd(text, from)
    if (opens) templates.push(depth)
    take('template', from, to, to + (opens ? 2 : 1))
  }
  while (at < text.length) {
    const char = text[at]
    const pair = text.slice(at, at + 2)
    if (pair === '//') take('comment', at, lineEnd(text, at), lineEnd(text, at))
    else if (pair === '/*') take('comment', at, blockEnd(text, at), blockEnd(text, at))
    else if (char === "'" || char === '"') {
      const end = quoteEnd(text, at, char)
      take('string', at + 1, end, end + 1)
    } else if (char === '`') takeTemplate(at + 1)
    else if (char === '}' && templates.at(-1) === depth) {
      templates.pop()
      takeTemplate(at + 1)
    } else if (char === '/' && opensRegex(text, at, found.at(-1))) {
      const end = regexEnd(text, at)
      if (end === null) at += 1
      else take('regex', at + 1, end, end + 1)
    } else {
      if (char === '{') depth += 1
      if (char === '}') depth -= 1
      at += 1
    }
  }
  return found
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end
}

function blockEnd(text: string, at: number): number {
  const end = text.indexOf('*/', at + 2)
  return end === -1 ? text.length : end + 2
}

function quoteEnd(text: string, at: number, quote: string): number {
  let end = at + 1
  while (end < text.length && text[end] !== quote && text[end] !== '\n') end += text[end] === '\\' ? 2 : 1
  return end
}

function templateEnd(text: string, from: number): { to: number; opens: boolean } {
  let to = from
  while (to < text.length && text[to] !== '`') {
    if (text[to] === '$' && text[to + 1] === '{') return { to, opens: true }
    to += text[to] === '\\' ? 2 : 1
  }
  return { to, opens: false }
}

/** After a value a slash divides; after an operator or a keyword it opens a regular expression. */
function opensRegex(text: string, at: number, last: Stretch | undefined): boolean {
  let before = at - 1
  if (last?.kind === 'comment' && text.slice(last.to, at).trim() === '') before = last.from - 1
  while (before >= 0 && /\s/.test(text.charAt(before))) before -= 1
  const char = text.charAt(before)
  if (/[)\]}'"`<]/.test(char)) return false
  if (!/[\w$]/.test(char)) return true
  const word = /[\w$]+$/.exec(text.slice(Math.max(0, before - 12), before + 1))?.[0] ?? ''
  return ['return', 'typeof', 'case', 'yield', 'await', 'in', 'of', 'else'].includes(word)
}

function regexEnd(text: string, at: number): number | null {
  let inClass = false
  for (let end = at + 1; end < text.length && text[end] !== '\n'; end += 1) {
    const char = text[end]
    if (char === '\\') end += 1
    else if (char === '[') inClass = true
    else if (char === ']') inClass = false
    else if (char === '/' && !inClass) return end
  }
  return null
}
