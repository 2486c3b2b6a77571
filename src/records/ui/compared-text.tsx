import { type ComparedLine, compareTexts } from '#derive/compare-texts.ts'
import './records.css'

/** Two texts as one: what was taken out struck through, what was put in marked, line by line. */
export function ComparedText(props: { readonly before: readonly string[]; readonly after: readonly string[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: nothing else in it takes the focus, and one scrolls by keys
    <section className="comparison" aria-label="逐段比较" tabIndex={0}>
      {compareTexts(props.before, props.after).map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity than their place
        <p key={index} className={`compared-${line.kind}`}>
          <Line line={line} />
        </p>
      ))}
    </section>
  )
}

function Line({ line }: { readonly line: ComparedLine }) {
  if (line.kind !== 'changed') return line.text
  return line.parts.map((part, place) =>
    part.kind === 'same' ? (
      part.text
    ) : part.kind === 'removed' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other identity than their place
      <del key={place}>{part.text}</del>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other identity than their place
      <ins key={place}>{part.text}</ins>
    ),
  )
}
