/** How an organ studies law, planned or held. */
export const sessionForms = {
  'centre-group': '理论学习中心组',
  'pre-meeting': '会前学法',
  'party-branch': '三会一课',
  'party-day': '主题党日',
  'staff-meeting': '机关例会',
  lecture: '专题讲座',
  'court-hearing': '旁听庭审',
  oath: '宪法宣誓',
} as const
