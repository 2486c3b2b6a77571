import {
  type ExampleParts,
  exampleDocx,
  listDefinition,
  listUse,
  numbered,
  paragraph,
} from '../read/docx/example-docx.ts'

/** As people write at home: a theme's face, 10.5 points, single lines, blanks for indents, headings made bold by hand. */
export function strangerDocx(more: Partial<ExampleParts> = {}): Uint8Array {
  return exampleDocx({ body, styles, ...more })
}

/** The headings counted by Word. */
export function numberedDocx(): Uint8Array {
  const lists = listDefinition(1, [['chineseCounting', '%1、']]) + listUse(1, 1)
  const headings = ['工作开展情况', '存在的问题', '下一步打算']
  const words = headings.flatMap((heading) => [
    paragraph(heading, numbered(1, 0)),
    paragraph('　　认真学习贯彻习近平法治思想，切实履行职责。'),
  ])
  return exampleDocx({ styles, numbering: lists, body: paragraph('2025年度述法报告', centred) + words.join('') })
}

const centred = '<w:jc w:val="center"/>'
const run = (text: string, look = '') =>
  `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
const songti = '<w:rFonts w:ascii="宋体" w:eastAsia="宋体" w:hAnsi="宋体"/>'
const bold = '<w:b/>'
const para = '带头学习宪法和民法典，坚持会前学法，把学习成果用到工作里去，推动各项工作依法开展。'

const body = [
  `<w:p><w:pPr>${centred}</w:pPr>${run('云川市水务局局长2025年度', `${songti}${bold}<w:sz w:val="36"/>`)}</w:p>`,
  `<w:p><w:pPr>${centred}</w:pPr>${run('述法报告', `${songti}${bold}<w:sz w:val="36"/>`)}</w:p>`,
  '<w:p/><w:p><w:r><w:t xml:space="preserve"> </w:t></w:r></w:p>',
  paragraph(`　　2025年，在市委领导下，${para}`),
  '<w:p/>',
  `<w:p>${run('　　一、工作', bold)}${run('情况', `${bold}<w:color w:val="FF0000"/>`)}</w:p>`,
  `<w:p>${run('　　（一）带头学法。全年', bold)}${run('学习5次，', songti)}<w:hyperlink r:id="x">${run('参考文件', '<w:rStyle w:val="Hyperlink"/><w:color w:val="0000FF"/><w:u w:val="single"/>')}</w:hyperlink>${run(para)}</w:p>`,
  `<w:p><w:pPr><w:ind w:left="420" w:firstLine="200"/><w:spacing w:line="360" w:lineRule="auto"/></w:pPr><w:ins w:id="9" w:author="甲" w:date="2025-01-01T00:00:00Z">${run(para, '<w:sz w:val="21"/><w:highlight w:val="yellow"/>')}</w:ins><w:del w:id="8" w:author="甲"><w:r><w:delText>旧话</w:delText></w:r></w:del></w:p>`,
  `<w:p>${run('1.抓部署。')}${run(para)}</w:p>`,
  `<w:tbl><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc>${paragraph('项目', centred)}</w:tc><w:tc><w:p>${run('次数', `${bold}${songti}`)}</w:p></w:tc></w:tr></w:tbl>`,
  '<w:p/>',
  `<w:p>${run('　　二、存在的问题', bold)}</w:p>`,
  `<w:p>${run(`　　学习不够系统。${para}`)}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
  `<w:p>${run('　　三、下一步打算', bold)}</w:p>`,
  `<w:p>${run(para)}</w:p>`,
  `<w:p><w:pPr><w:jc w:val="right"/></w:pPr>${run('陈明')}</w:p>`,
  `<w:p>${run('　　　　　　　　　　2026年1月5日')}</w:p>`,
  '<w:p/>',
  '<w:sectPr><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1800" w:bottom="1440" w:left="1800" w:header="720" w:footer="720" w:gutter="0"/><w:cols w:space="720"/><w:titlePg/></w:sectPr>',
].join('')

const styles = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia"/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>',
  '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:jc w:val="both"/></w:pPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:link w:val="10"/><w:rPr><w:b/><w:color w:val="2F5496"/></w:rPr></w:style>',
  '<w:style w:type="character" w:styleId="10"><w:name w:val="标题 1 字符"/><w:link w:val="1"/></w:style>',
  '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0000FF"/></w:rPr></w:style>',
].join('')
