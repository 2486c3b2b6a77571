import type { Field } from '#kernel/field.ts'
import { capacityNames, type Described, type OpenApiDocument } from './openapi.ts'
import { openApiMessages as messages } from './openapi-messages.ts'
import { fieldSchemaOf } from './openapi-schemas.ts'

/** The description as a plain page: what there is, without scripts and without anything from elsewhere. */
export function openApiPage(document: OpenApiDocument, { recordTypes, operations }: Described): string {
  const sections = document.tags.map(({ name, description }) => {
    const type = recordTypes.find(({ title }) => title === name)
    return [
      `<h2>${escapeHtml(name)}</h2>`,
      description === undefined ? '' : `<p>${escapeHtml(description)}</p>`,
      type === undefined ? '' : `<p>${escapeHtml(messages.by(capacityNames(type.enteredBy)))}</p>`,
      pathsTable(document, name),
      type === undefined ? '' : fieldsTable(type.fields),
      name === messages.operations ? operations.map((one) => operationPart(one.title, one.input)).join('\n') : '',
    ].join('\n')
  })
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(document.info.title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(document.info.title)}</h1>
<p>${escapeHtml(document.info.description)}</p>
<p><a href="/api/openapi.json">${escapeHtml(messages.json)}</a></p>
${sections.join('\n')}
</main>
</body>
</html>
`
}

const style = `body{margin:0;font:16px/1.7 system-ui,sans-serif;color:#1f2328;background:#fff}
main{max-width:1080px;margin:0 auto;padding:24px}h1{font-size:28px}h2{margin-top:48px;border-bottom:2px solid #a61b1b}
table{border-collapse:collapse;width:100%;margin:12px 0}th,td{border:1px solid #ccc;padding:6px 10px;text-align:left;vertical-align:top}
th{background:#f3f4f6}code{font-family:ui-monospace,monospace;font-size:14px;overflow-wrap:anywhere}a{color:#0b4f9e}`

function pathsTable({ paths }: OpenApiDocument, tag: string): string {
  const rows = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([, { tags }]) => tags.includes(tag))
      .map(([method, { summary, description }]) => [
        `<code>${method.toUpperCase()} ${escapeHtml(path)}</code>`,
        escapeHtml(description === undefined ? summary : `${summary}。${description}`),
      ]),
  )
  return table([messages.path, messages.what], rows)
}

function operationPart(title: string, input: Readonly<Record<string, Field>>): string {
  return Object.keys(input).length === 0 ? '' : `<h3>${escapeHtml(title)}</h3>\n${fieldsTable(input)}`
}

function fieldsTable(fields: Readonly<Record<string, Field>>): string {
  const rows = Object.entries(fields).map(([name, field]) => {
    const { description = '' } = fieldSchemaOf(field)
    const required = field.required === true ? messages.yes : messages.no
    return [
      `<code>${escapeHtml(name)}</code>`,
      escapeHtml(field.label),
      `<code>${field.kind}</code>`,
      required,
      escapeHtml(description),
    ]
  })
  return table([messages.field, messages.label, messages.kind, messages.required, messages.what], rows)
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = header.map((label) => `<th scope="col">${escapeHtml(label)}</th>`).join('')
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
