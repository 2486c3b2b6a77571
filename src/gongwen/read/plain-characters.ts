/**
 * A PDF tells characters by the shapes of its font, and where two characters share a shape it may name the rarer one: the
 * radical for 一, 人, 长, a ligature for fi. They become the character that was meant.
 */
export function plainCharacters(text: string): string {
  return text.replaceAll(
    /[\u2e80-\u2fd5\uf900-\ufaff\ufb00-\ufb06]/gu,
    (sign) => characterOf[sign] ?? sign.normalize('NFKC'),
  )
}

/** Radicals that Unicode itself names no character for. */
const characterOf: Readonly<Record<string, string>> = {
  '\u2e81': '\u5382',
  '\u2e8c': '\u5c0f',
  '\u2ea0': '\u6c11',
  '\u2ec1': '\u864e',
  '\u2ec4': '\u897f',
  '\u2ec5': '\u89c1',
  '\u2ec6': '\u89d2',
  '\u2ec9': '\u8d1d',
  '\u2ecb': '\u8f66',
  '\u2ed1': '\u9577',
  '\u2ed3': '\u957f',
  '\u2ed4': '\u95e8',
  '\u2ed8': '\u9752',
  '\u2ed9': '\u97e6',
  '\u2eda': '\u9875',
  '\u2edb': '\u98ce',
  '\u2edc': '\u98de',
  '\u2edd': '\u98df',
  '\u2ee2': '\u9a6c',
  '\u2ee3': '\u9aa8',
  '\u2ee4': '\u9b3c',
  '\u2ee5': '\u9c7c',
  '\u2ee6': '\u9e1f',
  '\u2ee8': '\u9ea6',
  '\u2ee9': '\u9ec4',
  '\u2eec': '\u9f50',
  '\u2eee': '\u9f7f',
  '\u2ef0': '\u9f99',
}
