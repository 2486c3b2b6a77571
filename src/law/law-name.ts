import type { LawEntry } from './entry.ts'

/** 《中华人民共和国宪法》 as written anywhere → 宪法: what names are compared by. */
export function bareName(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/[\s“”"'‘’·•]/gu, '')
    .replaceAll('(', '（')
    .replaceAll(')', '）')
    .replaceAll(/[—–~～]+/gu, '-')
  const inner = /^(?:[A-Z]+\/?[A-Z]*[\d-]*)?《(.+)》(?:（[^）]*）)?$/u.exec(plain)?.[1] ?? plain
  return inner.replace(/^中华人民共和国/u, '')
}

/** Every way an entry is written: title, title without the state's name, short names. */
export function namesOf({ title, shortNames = [] }: Pick<LawEntry, 'title' | 'shortNames'>): readonly string[] {
  return [...new Set([title, title.replace(/^中华人民共和国/u, ''), ...shortNames])]
}

/** 《中华人民共和国立法法》; days, weeks and months are written without marks. */
export function formatLawTitle({ title, kind }: Pick<LawEntry, 'title' | 'kind'>): string {
  return kind === 'campaign' ? title : `《${title}》`
}
