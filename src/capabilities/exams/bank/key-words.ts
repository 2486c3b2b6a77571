/** How people write that a statement holds or not, and what stands between the letters of several answers. */
export const rightWords = ['正确', '对', '√', '✓', '✔', '是', 'T', 'TRUE', 'Y', 'R', 'A']
export const wrongWords = ['错误', '错', '×', '✗', '✘', 'X', '否', 'F', 'FALSE', 'N', '不正确', '不对', '有误', 'B']

export const betweenLetters = /[\s、,;.和及与]/gu
