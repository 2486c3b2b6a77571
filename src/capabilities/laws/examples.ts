import type { ExampleRow } from '#records/examples/example-row.ts'
import type { lawEntry } from './law-entry-record.ts'

export interface LawExample extends ExampleRow<typeof lawEntry> {
  readonly filed: boolean
}

/** What 云川市 adds to the registry, by the year in which it was entered. */
export const examples: Readonly<Record<2022 | 2023 | 2024, readonly LawExample[]>> = {
  2022: [
    {
      values: {
        title: '云川市文明行为促进条例',
        shortNames: ['文明行为条例'],
        kind: 'local-regulation',
        issuer: '云川市人民代表大会常务委员会',
        adoptedOn: '2020-10-30',
        inForceOn: '2021-03-01',
        checked: 'read',
        source: '云川市人大常委会公报2020年第6号',
      },
      filed: true,
      files: [],
    },
    {
      values: {
        title: '云川市人大常委会讨论决定重大事项办法',
        shortNames: ['云川市重大事项办法'],
        kind: 'normative-document',
        issuer: '云川市人民代表大会常务委员会',
        number: '云人常发〔2018〕17号',
        adoptedOn: '2018-12-21',
        inForceOn: '2019-01-01',
        amendedOn: ['2022-07-01修正'],
        checked: 'read',
        source: '云川市人大常委会办公室印发的文件',
      },
      filed: true,
      files: [],
    },
  ],
  2023: [
    {
      values: {
        title: '云川市人大常委会机关法治宣传教育第八个五年规划',
        shortNames: ['云川市人大机关“八五”普法规划'],
        kind: 'plan',
        issuer: '云川市人大常委会机关党组',
        number: '云人党组发〔2021〕9号',
        adoptedOn: '2021-09-15',
        periodFrom: 2021,
        periodUntil: 2025,
        checked: 'read',
        source: '机关党组印发的文件',
      },
      filed: true,
      files: [],
    },
  ],
  2024: [],
}
