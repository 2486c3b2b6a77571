import type { DroppedKind } from './read-result.ts'

const saveAsDocx = '请用 Word 或 WPS 打开，另存为 .docx 后再导入'

/** Why a file cannot be read, and what to do. */
export const unreadableMessages = {
  empty: '文件是空的，请检查是否选错了文件',
  'too-large': '文件太大，超过可以读取的上限（64 MB）。如果含有大量图片，请删去图片后再导入',
  'too-much-text': '文字太多，超过可以读取的上限，请拆分后再导入',
  'too-complex': '文件内部结构过于复杂，可能已损坏或是有意构造的，未予读取',
  'zip-bomb': '文件解压后异常膨胀，可能是有意构造的，未予读取',
  'too-many-entries': '文件内部的部件太多，可能已损坏或是有意构造的，未予读取',
  zip64: `文件用了 ZIP64 格式，平常的 Word 文件不会这样保存，${saveAsDocx}`,
  truncated: '文件不完整，可能没有下载完或复制中断，请重新取得后再导入',
  damaged: '文件已损坏，内容校验不一致，请重新取得后再导入',
  encrypted: '文件设有打开密码，请取消密码后再导入',
  'document-type': '文件内含文档类型声明，正常的 Word 文件没有这种内容，出于安全未予读取',
  'bad-xml': '文件内部内容不符合 Word 文件的格式，可能已损坏。请用 Word 或 WPS 打开并重新保存后再导入',
  'not-a-document': `这是压缩包，不是 Word 文件。如果文件在压缩包里，请先解压`,
  workbook: '这是电子表格，不是文字材料，请选择 Word、PDF 或文本文件',
  presentation: '这是演示文稿，不是文字材料，请选择 Word、PDF 或文本文件',
  ofd: '暂不能读取 OFD 版式文件，请导入它的 Word 原稿',
  'open-document': `这是 OpenDocument 文字文件，${saveAsDocx}`,
  'old-word': `这是 Word 97 以前的文件，${saveAsDocx}`,
  'unknown-compound': `认不出这是哪种旧格式的文件，${saveAsDocx}`,
  rtf: `这是 RTF 文件，${saveAsDocx}`,
  html: `这是网页内容，扩展名与内容不符，${saveAsDocx}`,
  'word-xml': `这是 XML 格式的 Word 文件，${saveAsDocx}`,
  'pdf-unsupported': '暂不能读取 PDF，请导入它的 Word 原稿',
  'pdf-scanned': '这是扫描件，PDF 里只有图像，没有文字，无法核对。请导入 Word 原稿，或用识别软件转成文字后再导入',
  'pdf-garbled': 'PDF 里的字体没有带上文字编码，读出来是乱码，无法核对。请导入 Word 原稿',
  'pdf-too-many-pages': 'PDF 超过500页，请只取述法报告本身再导入',
  'pdf-too-costly': 'PDF 过于复杂，可能已损坏或是有意构造的，未予读取。请导入 Word 原稿',
  'pdf-damaged': 'PDF 文件已损坏或不完整，请重新取得后再导入',
  image: '这是图片，没有可以读取的文字，请导入 Word 原稿',
  'not-text': '文件不是文字材料，或者已经损坏，请选择 Word、PDF 或文本文件',
  'unknown-encoding': '不认识所选的文字编码，请另选一种',
} as const

export type UnreadableReason = keyof typeof unreadableMessages

export const droppedMessages: Readonly<Record<DroppedKind, (count: number) => string>> = {
  image: (count) => `图片${count}处，未读取`,
  drawing: (count) => `图形、图表${count}处，未读取`,
  'text-box': (count) => `文本框${count}处，其中的文字不算正文，未纳入`,
  'embedded-object': (count) => `嵌入的对象${count}个，未打开`,
  'embedded-document': (count) => `嵌入的其他文件${count}个，未读取`,
  macro: () => '宏代码，未执行也未读取',
  'external-link': (count) => `指向文件外部的链接${count}处，未打开；链接上的文字保留`,
  'table-of-contents': (count) => `自动目录${count}处，不算正文，未纳入`,
  'hidden-text': (count) => `隐藏文字${count}处，不会印出，未纳入`,
  'header-or-footer': (count) => `页眉页脚文字${count}处，不算正文，未纳入`,
  'unknown-symbol': (count) => `认不出的符号${count}个，以“�”代替`,
  'automatic-numbers': () =>
    '旧版 Word 文件的自动编号无法还原，正文中可能缺少序号；未接受的修订中删去的文字也会出现。另存为 .docx 后再导入即可避免',
  'page-number': (count) => `页码${count}处，不算正文，未纳入`,
  'running-head': (count) => `页眉页脚${count}处，不算正文，未纳入`,
  'tilted-text': (count) => `斜排的文字（如水印）${count}处，不算正文，未纳入`,
  'blank-page': (count) => `没有文字的页${count}页，可能是扫描的图像，未读取`,
  'cut-end': () => '文件末尾残缺，最后一个字未能读出',
}

export const askMessage = '无法确定文件的文字编码，请从下面选择看起来正常的一种'

export const encodingLabels: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  gb18030: '简体中文（GB18030、GBK）',
  big5: '繁体中文（Big5）',
  'utf-16le': 'Unicode（UTF-16）',
  'utf-16be': 'Unicode（UTF-16，大端）',
}

/** Words by which the parts of a document are told. */
export const titleEnds =
  /(?:报告|总结|汇报|材料|述职|述法|情况|清单|说明|方案|意见|通知|发言|台账)(?:[（(][^（）()]*[）)])?$/u
export const spokenColon = /(?:如下|表现在|表现为|包括|主要有|方面)[：:]$/u
export const attachmentStart = /^附件\s*\d*[：:]/u
export const dateLine =
  /^[（(]?(?:\d{4}|[〇○零一二三四五六七八九]{4})\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月(?:\s*[\d一二三四五六七八九十]{1,3}\s*日)?[）)]?$/u
