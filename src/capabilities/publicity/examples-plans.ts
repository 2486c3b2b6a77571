import { calendarOf } from '#law/calendar.ts'
import type { PlanExample } from './examples-rows.ts'

const office = '办公室'
const justice = '监察和司法工作委员会'
const environment = '城乡建设与环境资源保护工作委员会'
const finance = '财政经济工作委员会'
const deputies = '代表工作委员会'

export const plans2022: readonly PlanExample[] = [
  item(2022, 'civil-code-month', deputies, '民法典物权编、婚姻家庭编'),
  item(2022, 'constitution-day', office, '宪法'),
  item(2022, 'constitution-week', office, '宪法，常委会职权'),
]

export const plans2023: readonly PlanExample[] = [
  {
    values: {
      title: '监督法宣传',
      startsOn: '2023-03-01',
      endsOn: '2023-03-31',
      scope: 'public',
      content: '宪法关于人民代表大会的规定，监督法，群众怎样向代表反映意见',
      section: deputies,
    },
    files: [],
  },
  item(2023, 'national-security-day', office, '国家安全法、数据安全法'),
  item(2023, 'secrecy-month', office, '保守国家秘密法', { notice: '云密局〔2023〕4号' }),
  item(2023, 'civil-code-month', justice, '民法典婚姻家庭编、相邻关系'),
  item(2023, 'letters-month', deputies, '信访工作条例'),
  item(2023, 'environment-day', environment, '环境保护法、水污染防治法'),
  item(2023, 'work-safety-month', finance, '安全生产法'),
  item(2023, 'anti-fraud-month', justice, '反电信网络诈骗法'),
  item(2023, 'cybersecurity-week', office, '网络安全法', {
    notice: '云网信办〔2023〕7号',
    startsOn: '2023-09-11',
    endsOn: '2023-09-17',
  }),
  item(2023, 'constitution-day', office, '宪法'),
  item(2023, 'constitution-week', office, '宪法，常委会监督职权', {
    notice: '云普办〔2023〕11号',
    theme: '大力弘扬宪法精神，建设社会主义法治文化',
  }),
]

export const plans2024: readonly PlanExample[] = [
  item(2024, 'national-security-day', office, '国家安全法、反间谍法'),
  item(2024, 'secrecy-month', office, '新修订的保守国家秘密法', { notice: '云密局〔2024〕3号' }),
  item(2024, 'civil-code-month', justice, '民法典物权编、侵权责任编'),
  item(2024, 'work-safety-month', finance, '安全生产法'),
  item(2024, 'anti-fraud-month', justice, '反电信网络诈骗法'),
  item(2024, 'cybersecurity-week', office, '网络安全法'),
  item(2024, 'constitution-day', office, '宪法'),
  item(2024, 'constitution-week', office, '宪法，监督法'),
]

/** A day of the calendar as the plan takes it up. */
function item(
  year: number,
  id: string,
  section: string,
  content: string,
  more: PlanExample['values'] = {},
): PlanExample {
  const day = calendarOf(year).find((one) => one.id === id)
  if (day === undefined) throw new Error(`no day ${id} in ${year}`)
  const { title, from: startsOn, until: endsOn } = day
  return { values: { title, startsOn, endsOn, scope: 'both', content, section, ...more }, files: [] }
}
