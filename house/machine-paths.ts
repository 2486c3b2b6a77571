import type { Guard } from './guard.ts'
import { offencesOf } from './guard.ts'

/** Spelt so that this file does not name what it forbids. */
const places = ['/wo[r]k/', '/tm[p]/', '/hom[e]/\\w', '/roo[t]/', '/User[s]/\\w', '\\b[A-Z]:\\\\\\\\?User[s]']
const hosts = [
  'https?://[\\w.:-]*(registr[y]|mirro[r]|prox[y])[\\w.:-]*',
  'registr[y]\\.npm\\w*\\.',
  'deb\\.debia[n]\\.',
]
const pattern = new RegExp([...places.map((place) => `(?<![\\w.\\-}/])${place}`), ...hosts].join('|'), 'g')

export const machinePathsGuard: Guard = {
  name: 'machine-paths',
  says: 'nothing names a place of one machine or the host of a package registry',
  atLeast: 120,
  look(tree) {
    const files = [...tree].filter(([, text]) => text !== '')
    return {
      seen: files.length,
      offences: files.flatMap(([path, text]) => offencesOf(path, text, pattern, 'names a place of one machine')),
    }
  },
}
