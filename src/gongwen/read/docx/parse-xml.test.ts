import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DOMParser, type Node } from '@xmldom/xmldom'
import fc from 'fast-check'
import { Refusal } from '#kernel/refusal.ts'
import { isElement, parseXml, type XmlElement } from './parse-xml.ts'

const parse = (text: string) => parseXml(new TextEncoder().encode(text))

/** Refused, and for what reason. */
const refused: readonly (readonly [xml: string, reason: string])[] = [
  ['', 'bad-xml'],
  ['text', 'bad-xml'],
  ['<a>', 'bad-xml'],
  ['<a></b>', 'bad-xml'],
  ['<a/><b/>', 'bad-xml'],
  ['<a/>text', 'bad-xml'],
  ['<a b="1" b="2"/>', 'bad-xml'],
  ['<a b=1/>', 'bad-xml'],
  ['<a b="<"/>', 'bad-xml'],
  ['<a>&unknown;</a>', 'bad-xml'],
  ['<a>&#0;</a>', 'bad-xml'],
  ['<a>&#xD800;</a>', 'bad-xml'],
  ['<a>\u0001</a>', 'bad-xml'],
  ['<x:a/>', 'bad-xml'],
  ['<!--', 'bad-xml'],
  ['<!DOCTYPE a><a/>', 'document-type'],
  ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'document-type'],
  [`${'<a>'.repeat(300)}${'</a>'.repeat(300)}`, 'too-complex'],
]

for (const [xml, reason] of refused) {
  test(`refused as ${reason}: ${xml.slice(0, 40)}`, () => {
    assert.throws(
      () => parse(xml),
      (error) => error instanceof Refusal && JSON.stringify(error.detail) === JSON.stringify({ reason }),
    )
  })
}

test('UTF-16 with its mark is read', () => {
  const text = '\ufeff<?xml version="1.0" encoding="UTF-16"?><a>甲</a>'
  const bytes = new Uint8Array([...text].flatMap((sign) => [sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8]))
  assert.deepEqual(parseXml(bytes).children, ['甲'])
})

const textNode = fc.string({ unit: fc.constantFrom('甲', 'a', ' ', '&amp;', '&#x4e59;', '”', '>') })
const { element } = fc.letrec((tie) => ({
  element: fc
    .tuple(fc.constantFrom('a', 'b', 'w', 'long-name'), fc.array(tie('node'), { maxLength: 4 }), textNode)
    .map(([name, nodes, value]) => `<${name} v="${value}">${nodes.join('')}</${name}>`),
  node: fc.oneof({ maxDepth: 5 }, textNode, fc.constant('<!-- c --><?p i?>'), fc.constant('<e/>'), tie('element')),
}))

test('reads what a full parser reads', () => {
  fc.assert(
    fc.property(element, (xml) => {
      const document = new DOMParser().parseFromString(String(xml), 'text/xml').documentElement
      assert.equal(printed(parse(String(xml))), document === null ? '' : printedNode(document))
    }),
    { numRuns: 300 },
  )
})

test('never anything but an element or a refusal', () => {
  const soup = fc.array(
    fc.constantFrom(
      '<',
      '>',
      '/',
      'a',
      'w:p',
      ' v="',
      '"',
      '&',
      ';',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '甲',
      '<a>',
      '</a>',
    ),
  )
  fc.assert(
    fc.property(soup, (parts) => {
      try {
        parse(parts.join(''))
      } catch (error) {
        assert.ok(error instanceof Refusal, String(error))
      }
    }),
    { numRuns: 2000 },
  )
})

function printed({ name, attributes, children }: XmlElement): string {
  const inner = children.map((node) => (isElement(node) ? printed(node) : node)).join('')
  return `<${name} ${attributes.v ?? ''}>${inner}</>`
}

function printedNode(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? ''
  if (node.nodeType !== 1) return ''
  const value = 'getAttribute' in node && typeof node.getAttribute === 'function' ? (node.getAttribute('v') ?? '') : ''
  return `<${node.nodeName} ${value}>${Array.from(node.childNodes).map(printedNode).join('')}</>`
}
