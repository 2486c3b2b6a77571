import {
  afterName,
  beforeName,
  betweenNames,
  bracketed,
  isAway,
  looksLikeName,
  noName,
  stretchedName,
} from './messages.ts'

/** Somebody or something that a field may refer to. */
export interface Named {
  readonly id: string
  readonly title: string
}

export interface NamesFound {
  readonly found: readonly Named[]
  /** Names that nobody bears, or that several do. */
  readonly unknown: readonly string[]
}

/**
 * Those named in a list as minutes have it: posts beside names, notes in brackets, short names stretched.
 * Whole names only. Who is told to be away is left out where `presentOnly`.
 */
export function findNames(list: string, known: readonly Named[], { presentOnly = false } = {}): NamesFound {
  const found = new Map<string, Named>()
  const unknown: string[] = []
  for (const piece of piecesOf(list, presentOnly)) {
    const bearers = bearersOf(piece, known)
    const [one] = bearers
    if (one !== undefined && bearers.length === 1) found.set(one.id, one)
    else if (bearers.length > 1 || (looksLikeName.test(piece) && !noName.test(piece))) unknown.push(piece)
  }
  return { found: [...found.values()], unknown: [...new Set(unknown)] }
}

function piecesOf(list: string, presentOnly: boolean): readonly string[] {
  const marked = list.replaceAll(bracketed, (_, note: string) => (isAway.test(note) ? awaySign : ''))
  return marked
    .replaceAll(stretchedName, '$1$2')
    .split(betweenNames)
    .filter((piece) => piece !== '' && !(presentOnly && piece.includes(awaySign)))
    .map((piece) => piece.replaceAll(awaySign, ''))
}

/** Stands for a note that somebody is away; no text has it. */
const awaySign = '\u0000'

/** The name stands alone, or beside what is no part of a name: with a post before it or a form of address after it. */
function bearersOf(piece: string, known: readonly Named[]): readonly Named[] {
  const exact = known.filter(({ title }) => title === piece)
  if (exact.length > 0) return exact
  return known.filter(
    ({ title }) =>
      title.length > 1 &&
      ((piece.startsWith(title) && afterName.test(piece.slice(title.length))) ||
        (piece.endsWith(title) && beforeName.test(piece.slice(0, -title.length)))),
  )
}
