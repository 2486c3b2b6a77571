import { leaderNames } from './examples-roster.ts'
import { type EventExample, event } from './examples-rows.ts'

/** Half a year; the last is still being written up. */
export const events2024: readonly EventExample[] = [
  event(
    {
      title: '法治带头人和法律明白人年度培训',
      heldOn: '2024-03-20',
      publicised: ['中华人民共和国法律援助法'],
      ...{ form: 'training', venue: 'institution', sites: ['清溪镇综治中心'], trainees: leaderNames.slice(0, 13) },
      speakers: ['市司法局公职律师顾闻笛'],
      ...{ audience: 13, countedBy: 'signed' },
    },
    '讲授法律援助的申请条件和办理程序，交流上年度调解的事项。',
  ),
  event(
    {
      title: '国家安全教育日现场咨询',
      heldOn: '2024-04-15',
      campaigns: ['4·15全民国家安全教育日'],
      publicised: ['中华人民共和国国家安全法', '中华人民共和国反间谍法'],
      ...{ form: 'desk', venue: 'community', sites: ['河滨社区文化广场'], outreachPlaces: ['河滨社区'] },
      ...{ audience: 180, countedBy: 'handed', leaflets: 180 },
    },
    '讲公民发现可疑情况的报告途径，发放资料。',
  ),
  event(
    {
      title: '新修订的保守国家秘密法宣讲',
      heldOn: '2024-04-24',
      campaigns: ['保密宣传教育月'],
      publicised: ['中华人民共和国保守国家秘密法'],
      ...{ form: 'talk', venue: 'organ', sites: ['机关一楼报告厅'] },
      speakers: ['谷雨桐'],
      ...{ audience: 37, countedBy: 'signed', boards: 6 },
    },
    '对照新旧条文讲解五月一日起施行的规定。',
  ),
  event(
    {
      title: '民法典进石桥村（侵权责任专题）',
      heldOn: '2024-05-22',
      campaigns: ['民法典宣传月'],
      publicised: ['中华人民共和国民法典'],
      ...{ form: 'talk', venue: 'village', sites: ['石桥村文化广场'], outreachPlaces: ['石桥村'] },
      speakers: ['曹立言'],
      cases: ['一起饲养动物损害纠纷'],
      ...{ audience: 40, countedBy: 'signed', leaflets: 90 },
    },
    '结合村里发生过的一起纠纷，讲饲养动物损害责任。',
  ),
  event(
    {
      title: '安全生产月推文',
      heldOn: '2024-06-14',
      campaigns: ['安全生产月'],
      publicised: ['中华人民共和国安全生产法'],
      ...{ form: 'new-media', venue: 'online', sites: ['单位公众号'], posts: 2 },
      ...{ audience: 860, countedBy: 'platform' },
    },
    '介绍执法检查中常见的隐患和法律责任，人次取自公众号后台。',
  ),
  {
    values: {
      title: '防范电信诈骗进文昌社区',
      heldOn: '2024-06-26',
      campaigns: ['“全民反诈在行动”集中宣传月'],
      form: 'talk',
      venue: 'community',
      outreachPlaces: ['文昌社区'],
    },
    filed: false,
    files: [],
  },
]
