import type { CompareView } from '../compare/compare-view.ts'
import type { ShareClass } from '../compare/shares-of.ts'
import type { OverlapPassage, TextOverlap } from '../compare/text-overlap.ts'
import { copyingWords } from '../copying-words.ts'
import { compareWords as words } from './compare-words.ts'
import { markedDifferences } from './marked-differences.ts'
import './compare.css'

/** What a text is made of, and each passage it shares with another beside the passage there. */
export function ComparePanel({ view }: { readonly view: CompareView }) {
  const { overlaps, compared, hasNotice } = view
  return (
    <div className="compare stack">
      <p>
        {view.year}年度，与{compared.length}份文稿逐句比对
        {overlaps.length === 0 ? '，没有相同的话。' : `，与其中${overlaps.length}份有相同的话。`}
        {compared.length === 0 && '本单位没有往年的述法报告，也没有导入别的文稿；导入之后再比。'}
        {!hasNotice && '当年的通知没有登记，通知的提纲可能被算作相同。'}
      </p>
      <Shares view={view} />
      {overlaps.map((overlap) => (
        <Overlap key={`${overlap.name} ${overlap.year} ${overlap.share}`} overlap={overlap} text={view.text} />
      ))}
    </div>
  )
}

const classes: readonly ShareClass[] = [
  ...(['own', 'formula', 'outline', 'own-earlier', 'template', 'reworded', 'other-figures', 'same'] as const),
]

function Shares({ view: { shares } }: { readonly view: CompareView }) {
  const shown = classes.filter((name) => shares[name] > 0)
  return (
    <figure className="compare-shares">
      <div className="compare-bar" aria-hidden="true">
        {shown.map((name) => (
          <span key={name} className={`compare-${name}`} style={{ flexGrow: shares[name] }} />
        ))}
      </div>
      <figcaption>
        {shown.map((name) => (
          <span key={name} className="compare-share">
            <span className={`compare-key compare-${name}`} aria-hidden="true" />
            {words.classes[name]} {copyingWords.percent(shares[name])}
          </span>
        ))}
      </figcaption>
    </figure>
  )
}

function Overlap({ overlap, text }: { readonly overlap: TextOverlap; readonly text: string }) {
  const { name, relation, level, share, passages } = overlap
  return (
    <table className="plain-table compare-pair">
      <caption>
        {words.relations[relation]}：{name}
        <span className={`compare-level is-${level}`}>
          {words.levels[level]}，本文有{copyingWords.percent(share)}与它相同，共{passages.length}处
        </span>
      </caption>
      <thead>
        <tr>
          <th scope="col">本文</th>
          <th scope="col">对方</th>
        </tr>
      </thead>
      <tbody>
        {passages.map((passage) => (
          <Passage key={passage.start} passage={passage} text={text} />
        ))}
      </tbody>
    </table>
  )
}

function Passage({ passage, text }: { readonly passage: OverlapPassage; readonly text: string }) {
  const { agreement, otherText, differences } = passage
  const own = text.slice(passage.start, passage.end)
  return (
    <tr>
      <td>
        <p className="quiet">
          第{lineOf(text, passage.start)}行　{words.agreements[agreement]}
        </p>
        <Marked text={own} ranges={differences.map(({ at }) => at)} />
      </td>
      <td>
        <Marked text={otherText} ranges={differences.map(({ otherAt }) => otherAt)} />
      </td>
    </tr>
  )
}

/** What differs is marked; the rest is the same on both sides. */
function Marked({ text, ranges }: { readonly text: string; readonly ranges: readonly (readonly [number, number])[] }) {
  return (
    <p>
      {markedDifferences(text, ranges).map(({ at, words: part, isMarked }) =>
        isMarked ? <mark key={at}>{part}</mark> : <span key={at}>{part}</span>,
      )}
    </p>
  )
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split(/\r\n|\n|\r/u).length
}
