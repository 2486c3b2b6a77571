import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unzipSync } from 'fflate'
import { writeDocx } from '../docx/write-docx.ts'
import { organReport } from '../examples.ts'
import { elementsIn } from '../read/docx/drawn.ts'
import { isElement, parseXml } from '../read/docx/parse-xml.ts'
import { numberedDocx, strangerDocx } from './example-stranger.ts'
import { repairDocx } from './repair-docx.ts'

/** Word refuses files whose properties stand in another order than the schema's. */
const orders: Readonly<Record<string, string>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:rPr':
    'ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange',
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange',
  'w:style':
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
}

for (const [name, bytes] of [
  ['别人的文件', strangerDocx()],
  ['自动编号', numberedDocx()],
  ['报告', writeDocx(organReport)],
] as const) {
  test(`the properties stand in the order of the schema: ${name}`, () => {
    const parts = unzipSync(repairDocx(bytes).bytes)
    let seen = 0
    for (const [part, content] of Object.entries(parts)) {
      if (!/^word\/[a-z0-9]+\.xml$/.test(part)) continue
      for (const element of elementsIn(parseXml(content))) {
        const order = orders[element.name]?.split(' ')
        if (order === undefined) continue
        const places = element.children.filter(isElement).map((child) => order.indexOf(child.name.slice(2)))
        assert.deepEqual(
          places,
          places.toSorted((a, b) => a - b),
          `${part} ${element.name}`,
        )
        assert.ok(!places.includes(-1), `${part} ${element.name}`)
        seen += 1
      }
    }
    assert.ok(seen > 20)
  })
}
