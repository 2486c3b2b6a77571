import { testRule } from '#records/server/test-rule.ts'
import { publicityEvent } from '../publicity-event-record.ts'
import { placeNotNamed } from './place-not-named.ts'

testRule(placeNotNamed, publicityEvent, 'outreachPlaces', [
  ['乡村，没有写', { venue: 'village' }, 1],
  ['社区，没有写', { venue: 'community', outreachPlaces: [] }, 1],
  ['社区，写了', { venue: 'community', outreachPlaces: ['甲'] }, 0],
  ['机关', { venue: 'organ' }, 0],
  ['没有选', {}, 0],
])
