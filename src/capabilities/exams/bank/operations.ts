import { yesNo } from '#kernel/field.ts'
import { defineOperation } from '#kernel/operation.ts'
import { chosenQuestions } from './chosen-questions.ts'

/** Saves the questions chosen from what a file proposed; those that are ready are put into use at once where asked. */
export const takeQuestionsOperation = defineOperation({
  name: 'exam/take-questions',
  title: '从文件载入试题',
  effect: 'write',
  by: ['office-clerk'],
  input: { adopt: yesNo({ label: '没有疑问的直接启用', help: '其余存为草稿，改好后再启用。' }) },
  body: chosenQuestions,
})

export const bankOperations = [takeQuestionsOperation] as const
