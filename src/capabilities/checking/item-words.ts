/** 一是 to 十是 after a mark or at the beginning of a line; 一是一、二是二 and 统一是 are none. */
export const itemNumbers = {
  pattern: /(?<=^|[。；：，\n！？”])([一二三四五六七八九十])是(?![一二三四五六七八九十])/gu,
  order: '一二三四五六七八九十',
}
