import { type PageBlock, readPage } from '../read-page.ts'

/** A rule's page: headings, paragraphs, lists, and in them what is wrong in bold. Nothing else is understood, and no markup passes. */
export function RulePage({ page }: { readonly page: string }) {
  return (
    <article className="rule-page">
      {readPage(page).map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a page have no other identity than their place
        <Part key={at} block={block} />
      ))}
    </article>
  )
}

function Part({ block }: { readonly block: PageBlock }) {
  if (block.kind === 'title') return <h2>{block.text}</h2>
  if (block.kind === 'heading') return <h3>{block.text}</h3>
  if (block.kind === 'list') {
    return (
      <ul className="plain-list">
        {block.items.map((item) => (
          <li key={item}>
            <Words text={item} />
          </li>
        ))}
      </ul>
    )
  }
  return (
    <p>
      <Words text={block.text} />
    </p>
  )
}

function Words({ text }: { readonly text: string }) {
  return text.split('**').map((piece, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: stretches of a sentence have no other identity than their place
    at % 2 === 1 ? <mark key={at}>{lines(piece)}</mark> : <span key={at}>{lines(piece)}</span>,
  )
}

/** In examples ／ stands for a new line. */
function lines(text: string) {
  return text.split('／').map((line, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity than their place
    <span key={at}>
      {at > 0 && <br />}
      {line}
    </span>
  ))
}
