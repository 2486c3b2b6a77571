import { testRule } from '#records/server/test-rule.ts'
import { question } from '../bank/question-record.ts'
import { questionOptionsRepeated } from './question-options-repeated.ts'

testRule(questionOptionsRepeated, question, 'optionA', [
  ['两项一样', { kind: 'single', optionA: '三分之一', optionB: '五分之一', optionC: '三分之一' }, 1],
  ['只差空格和标点', { kind: 'single', optionA: '10日', optionB: '１０ 日。' }, 1],
  ['各不相同', { kind: 'single', optionA: '10日', optionB: '20日' }, 0],
  ['没有填', {}, 0],
])
