/** Letters, digits, marks and blanks in their narrow form, each still one unit long: places stay those of the text. */
export function narrow(text: string): string {
  return text
    .replaceAll(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll(/[\u3000\u00A0\t]/g, ' ')
}
