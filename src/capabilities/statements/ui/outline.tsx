import type { StatementView } from '../view.ts'

/** Parts of the statement with their share of the text and what is open in each. */
export function Outline({ view, onJump }: { readonly view: StatementView; readonly onJump: (block: string) => void }) {
  const sections = [...new Set(view.parts.map(({ section }) => section))]
  return (
    <nav className="desk-outline no-print" aria-label="述法报告提纲">
      {sections.map((section, index) => (
        <section key={section}>
          <h2>
            {['一', '二', '三', '四', '五', '六'][index]}、{section}
          </h2>
          <ul>
            {view.parts
              .filter((part) => part.section === section)
              .map((part) => (
                <li key={part.id}>
                  <PartLine part={part} view={view} onJump={onJump} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}

function PartLine(props: {
  readonly part: StatementView['parts'][number]
  readonly view: StatementView
  readonly onJump: (block: string) => void
}) {
  const { part, view, onJump } = props
  const blocks = view.blocks.filter(({ body }) => body.pillar === part.id)
  const [first] = blocks
  const ids = new Set(blocks.map(({ id }) => id))
  const open = view.findings.filter(({ at }) => at !== undefined && ids.has(at)).length
  const title = part.title === part.section ? '内容' : part.title
  if (first === undefined) {
    return (
      <span className="outline-part quiet">
        {title}
        <span className="outline-facts">未写</span>
      </span>
    )
  }
  return (
    <button type="button" className="outline-part link-button" onClick={() => onJump(first.id)}>
      {title}
      <span className="outline-facts tabular quiet">
        {part.share}%{open > 0 && <strong className="tone-vermilion"> 待处理{open}</strong>}
      </span>
    </button>
  )
}
