/** Kinds of organ that give account, and by which words their texts are told. Source: 地方组织法、党组工作条例. */
export const organKinds = {
  'people-congress': {
    example: '云川市人大常委会机关党组书记',
    label: '人大机关',
    title: /人大|人民代表大会/u,
    self: /人大机关|人大常委会(?:机关)?党组|人大办公室|服务保障(?:人大|常委会)|(?:市|县|区)人大办/gu,
  },
  consultative: { example: '云川市政协机关党组书记', label: '政协机关', title: /政协/u, self: /政协机关|政协党组/gu },
  procuratorate: { example: '清河县人民检察院检察长', label: '检察院', title: /检察/u, self: /我院|检察院党组/gu },
  court: { example: '清河县人民法院院长', label: '法院', title: /法院/u, self: /本院党组|法院党组/gu },
  subdistrict: { example: '临江街道党工委书记', label: '街道', title: /街道/u, self: /街道党工委|我街道|街道办事处/gu },
  township: {
    example: '石桥镇党委书记',
    label: '乡镇',
    title: /[镇乡](?!村|建设|规划)/u,
    self: /我镇|我乡|[镇乡]党委|本镇/gu,
  },
  'party-organ': {
    example: '中共青石市委组织部部长',
    label: '党委工作机关',
    title: /组织部|宣传部|统战部|政法委|编办|党校|纪委/u,
    self: /我部|部务会|部机关/gu,
  },
  department: {
    example: '青石市教育局局长',
    label: '政府部门',
    title: /局|委员会$|厅|办公室/u,
    self: /我局|局党组|局党委|本局|全局|我委|委党组/gu,
  },
  government: {
    example: '清河县人民政府县长',
    label: '人民政府',
    title: /(?:市|县|区)(?:人民)?政府|县委、县政府|市委、市政府|区委、区政府/u,
    self: /县委常委会|市委常委会|区委常委会|政府常务会|政府党组|全县|全市|全区/gu,
  },
} as const satisfies Readonly<Record<string, { example: string; label: string; title: RegExp; self: RegExp }>>

export type OrganKind = keyof typeof organKinds

/** Party bodies as they are named, by kind of organ; the first is the usual one. */
export const partyBodies: Readonly<Record<OrganKind, readonly string[]>> = {
  'people-congress': ['党组'],
  consultative: ['党组'],
  procuratorate: ['党组'],
  court: ['党组'],
  subdistrict: ['党工委'],
  township: ['党委'],
  'party-organ': ['部务会', '党委', '党组'],
  department: ['党组', '党委'],
  government: ['党组', '党委', '常委会'],
}
