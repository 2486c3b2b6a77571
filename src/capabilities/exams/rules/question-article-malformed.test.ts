import { testRule } from '#records/server/test-rule.ts'
import { question } from '../bank/question-record.ts'
import { questionArticleMalformed } from './question-article-malformed.ts'

testRule(questionArticleMalformed, question, 'article', [
  ['只写数字', { article: '38条' }, 1],
  ['写了别的', { article: '见总则' }, 1],
  ['一条', { article: '第三十八条' }, 0],
  ['条款项', { article: '第三十条第一款第二项' }, 0],
  ['几条', { article: '第五十五条、第五十六条' }, 0],
  ['之一', { article: '第一百三十三条之一' }, 0],
  ['数字', { article: '第38条' }, 0],
  ['序言', { article: '序言' }, 0],
  ['没有填', {}, 0],
])
