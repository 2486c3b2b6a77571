// node bench/compare-speed.ts ORGANS YEARS: compares all pairs of an archive once and prints one JSON object. A process of
// its own, so that the memory is that of the comparison.
import { compareTexts } from '#capabilities/checking/index.ts'
import { makeArchive } from './make-archive.ts'
import { statementWords } from './statement-words.ts'

const [organs = 0, years = 0] = process.argv.slice(2).map(Number)
const texts = makeArchive(organs, years)
const before = process.memoryUsage().rss
const start = performance.now()
const cpuBefore = process.cpuUsage().user
const { pairs } = compareTexts(texts, { day: '2026-01-01', notice: statementWords.outline.join('\n') })
const ms = performance.now() - start
/** Of all threads, the collector's too: on a busy machine it tells more than the clock. */
const cpu = (process.cpuUsage().user - cpuBefore) / 1000
const count = (relation: string) => pairs.filter((pair) => pair.relation === relation && pair.level !== 'none').length
console.log(
  JSON.stringify({
    ...{ texts: texts.length, characters: texts.reduce((sum, { text }) => sum + text.length, 0), ms, cpu },
    ...{ before: before / 2 ** 20, most: process.resourceUsage().maxRSS / 2 ** 10, pairs: pairs.length },
    ...{ otherOrgans: count('other-organ'), ownEarlier: count('own-earlier') },
  }),
)
