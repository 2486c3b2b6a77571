import type { Guard } from '#kernel/operation.ts'
import { Refusal } from '#kernel/refusal.ts'
import { blueprintIn, fixedListIn } from '../papers/paper-source-guard.ts'
import { flag, idIn, instantIn, list, member, oneOf, orNull, whole, words } from './guards.ts'
import type { Audience, Band, ExamSetting, PaperSource } from './setting.ts'
import { contradictionsIn } from './setting-contradictions.ts'

/** Reads a setting that comes over the wire. @throws Refusal 'invalid' in words a clerk can act on */
export const settingBody: Guard<ExamSetting> = (value) => {
  const given = member(value)
  const setting: ExamSetting = {
    paper: paperSource(given.paper),
    forms: whole(given.forms, 1, 20),
    opensAt: instantIn(given.opensAt),
    closesAt: instantIn(given.closesAt),
    minutes: whole(given.minutes, 1, 24 * 60),
    graceSeconds: whole(given.graceSeconds, 0, 300),
    attempts: orNull(given.attempts, (one) => whole(one, 1, 20)),
    counts: oneOf(given.counts, ['best', 'last']),
    passPercent: whole(given.passPercent, 1, 100),
    bands: list(given.bands, 10).map(band),
    audience: audience(given.audience),
    multiple: oneOf(given.multiple, ['all-right', 'half', 'each']),
    keys: oneOf(given.keys, ['never', 'released', 'at-once']),
    marks: oneOf(given.marks, ['released', 'at-once']),
    practice: flag(given.practice),
    markers: oneOf(given.markers, [1, 2]),
    markersApartTenths: whole(given.markersApartTenths, 0, 1000),
    retakeDays: orNull(given.retakeDays, (one) => whole(one, 1, 30)),
    preset: orNull(given.preset, (one) => words(one, 60)),
  }
  refuseContradictions(setting)
  return setting
}

function refuseContradictions(setting: ExamSetting): void {
  for (const contradiction of Object.values(contradictionsIn(setting)))
    if (contradiction !== false) throw new Refusal('invalid', contradiction)
}

function paperSource(value: unknown): PaperSource {
  const source = member(value)
  const from = oneOf(source.from, ['paper', 'blueprint', 'list'])
  if (from === 'paper') return { from, paper: idIn(source.paper) }
  if (from === 'blueprint') return { from, blueprint: blueprintIn(source.blueprint) }
  return { from, list: fixedListIn(source.list) }
}

function band(value: unknown): Band {
  const { label, from } = member(value)
  return { label: words(label, 20), from: whole(from, 0, 100) }
}

function audience(value: unknown): Audience {
  const { everyone, sections, posts, persons, except } = member(value)
  return {
    everyone: flag(everyone),
    sections: list(sections, 500).map(idIn),
    posts: list(posts, 500).map((post) => words(post, 60)),
    persons: list(persons, 20_000).map(idIn),
    except: list(except, 20_000).map(idIn),
  }
}
