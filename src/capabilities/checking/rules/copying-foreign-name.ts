import { cite } from '#kernel/citation.ts'
import { organOfText } from '../compare/organ-of-text.ts'
import { findIn } from '../find-in.ts'
import { departmentNames, notPlaces } from '../place-names-data.ts'
import { sentenceAt } from '../sentence-at.ts'
import type { TextHit, TextRule } from '../text-rule.ts'
import type { TextUnderCheck } from '../text-under-check.ts'

/** Naming others is the point of these sentences. */
const elsewhere =
  /考察|取经|调研|帮扶|协作|交流|兄弟|外地|对口|周边|相邻|毗邻|邻近|原籍|借鉴|异地|跨区域|联合|会同|典型案例|警示/u
const before = /(?:驻|由|由于|会同|联合|与|和|经|配合|协助|同|商|请|报|向|对|赴|到)$/u

export const copyingForeignName: TextRule = {
  meta: {
    id: 'checking/copying-foreign-name',
    code: 'DUP-06',
    needs: 'profile',
    basis: cite('公文撰写和审核的通行要求', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'block',
    message: '出现了别处的地名或者单位名',
    cure: '改为本地、本单位的名称；确实写外地的，写明是学习借鉴还是协作。',
  },
  *check(text) {
    yield* foreignPlaces(text)
    yield* foreignDepartments(text)
  },
}

/** Only places of the organ's own level: the county of a department may well name its city and its townships. */
function* foreignPlaces(text: TextUnderCheck): Generator<TextHit> {
  const own = text.beside.profile?.place
  const level = levelWord(text)
  if (own === undefined || level === null) return
  const known = knownPlaces(text)
  const pattern = new RegExp(
    `([\\p{Script=Han}]{2})${level}(?=[委党政人府纪监法检各域内的经社发高平实水司财教公民]|建设|[，。、；]|$)`,
    'gu',
  )
  for (const hit of findIn(text, pattern)) {
    const name = hit.match[1] ?? ''
    const isOwn = own.includes(name) || name.includes(own) || text.title.includes(name)
    if (isOwn || notPlaces.test(name) || isElsewhere(text, hit.match.index)) continue
    const isSure = known.has(name) || isNamedTwice(text, `${name}${level}`)
    const said = `${name}${level}`
    const { start, end } = text.folded.rangeOf(hit.match.index, hit.match.index + said.length)
    yield { start, end, message: `“${said}”不是本地的名称`, strength: isSure ? 'block' : 'warn' }
  }
}

/** 财政局党组 in the account of the water bureau. */
function* foreignDepartments(text: TextUnderCheck): Generator<TextHit> {
  const own = text.beside.profile?.name ?? organOfText(text.document.text).organ ?? ''
  if (!/[局厅]$/u.test(own)) return
  for (const hit of findIn(text, departmentNames)) {
    const name = hit.match[1] ?? ''
    const lead = text.folded.text.slice(Math.max(0, hit.match.index - 3), hit.match.index)
    if (own.includes(name) || before.test(lead) || isElsewhere(text, hit.match.index)) continue
    const { start, end } = text.folded.rangeOf(hit.match.index, hit.match.index + name.length + 1)
    yield { start, end, message: `“${name}局”不是本单位的名称` }
  }
}

/** 县, 区, 镇: as the organ's full name or the title says. */
function levelWord({ beside: { profile }, title }: TextUnderCheck): string | null {
  const place = profile?.place ?? ''
  const named = [profile?.name ?? '', title].map((words) => words.slice(words.indexOf(place) + place.length))
  const found = named.map((rest) => /^(?:自治)?([县区镇乡]|街道)/u.exec(rest)?.[1]).find((word) => word !== undefined)
  return found ?? (profile?.level === 'county' ? '县' : null)
}

/** Places of the organs whose texts are compared. */
function knownPlaces({ beside: { against = [] } }: TextUnderCheck): ReadonlySet<string> {
  return new Set(against.flatMap(({ organ }) => /^([\p{Script=Han}]{2})[县区镇乡市]/u.exec(organ ?? '')?.[1] ?? []))
}

function isNamedTwice({ folded }: TextUnderCheck, name: string): boolean {
  return folded.text.indexOf(name) !== folded.text.lastIndexOf(name)
}

function isElsewhere({ sentences }: TextUnderCheck, at: number): boolean {
  const sentence = sentenceAt(sentences, at)
  return sentence !== undefined && elsewhere.test(sentence.text)
}
