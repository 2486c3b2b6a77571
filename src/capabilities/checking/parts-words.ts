/** By which words a heading of the first level says what its part is for. */
export const partWords = {
  problems: /问题|不足|短板|差距|困难/u,
  measures:
    /下一步|下步|今后|打算|改进|努力方向|工作(?:计划|思路|安排|重点)|整改措施|\d{4}年(?:工作)?(?:计划|打算|安排)/u,
  followUp: /上年|去年|上一?年度|反馈问题|整改落实/u,
} as const
