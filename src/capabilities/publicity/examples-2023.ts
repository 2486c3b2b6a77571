import { leaderNames } from './examples-roster.ts'
import { type EventExample, event } from './examples-rows.ts'

const constitution = '中华人民共和国宪法'
const fraudLaw = '中华人民共和国反电信网络诈骗法'

const spring: readonly EventExample[] = [
  event(
    {
      title: '宪法和监督法进文昌社区',
      heldOn: '2023-03-16',
      campaigns: ['监督法宣传'],
      publicised: [constitution, '中华人民共和国各级人民代表大会常务委员会监督法'],
      ...{ form: 'talk', venue: 'community', sites: ['文昌社区党群服务中心'], outreachPlaces: ['文昌社区'] },
      speakers: ['贾玉衡'],
      ...{ audience: 52, countedBy: 'signed', leaflets: 150 },
    },
    '结合代表接待群众的几件事，讲人民代表大会怎样监督政府工作，居民怎样通过代表反映意见。',
  ),
  event(
    {
      title: '国家安全教育展板展',
      heldOn: '2023-04-14',
      campaigns: ['全民国家安全教育日'],
      publicised: ['中华人民共和国国家安全法', '中华人民共和国数据安全法'],
      ...{ form: 'exhibition', venue: 'organ', sites: ['机关一楼大厅'], boards: 8, leaflets: 60 },
    },
    '与国家安全教育日主题党日同日举行，展板在大厅展出一周。',
  ),
  event(
    {
      title: '法治带头人和法律明白人春季培训',
      heldOn: '2023-04-19',
      publicised: ['中华人民共和国乡村振兴促进法', '中华人民共和国农村土地承包法'],
      ...{ form: 'training', venue: 'institution', sites: ['清溪镇综治中心'], trainees: leaderNames },
      speakers: ['市司法局公职律师顾闻笛'],
      ...{ audience: 14, countedBy: 'signed', books: 14 },
    },
    '讲授土地承包、宅基地、赡养三类常见纠纷的处理办法和人民调解的程序，课后测试，市司法局颁发证书。',
  ),
  event(
    {
      title: '保密宣传教育',
      heldOn: '2023-04-27',
      campaigns: ['保密宣传月'],
      publicised: ['中华人民共和国保守国家秘密法'],
      ...{ form: 'exhibition', venue: 'organ', sites: ['机关三楼会议室', '机关一楼大厅'], boards: 6, videos: 1 },
      speakers: ['谷雨桐'],
      ...{ audience: 38, countedBy: 'signed' },
    },
    '播放自制短视频，讲解手机拍照、微信传文件造成泄密的几种情形。',
  ),
  event(
    {
      title: '信访工作条例现场咨询',
      heldOn: '2023-05-10',
      campaigns: ['信访宣传月'],
      publicised: ['信访工作条例'],
      ...{ form: 'desk', venue: 'community', sites: ['文昌社区文化广场'], outreachPlaces: ['文昌社区'] },
      ...{ audience: 300, countedBy: 'handed', leaflets: 300, gifts: 120 },
    },
    '解答群众怎样提出信访事项、办理期限多长，登记反映的事项六件，转有关单位办理。',
  ),
  event(
    {
      title: '民法典进石桥村',
      heldOn: '2023-05-23',
      campaigns: ['民法典宣传月'],
      publicised: ['中华人民共和国民法典'],
      ...{ form: 'talk', venue: 'village', sites: ['石桥村文化广场'], outreachPlaces: ['石桥村'] },
      speakers: ['曹立言'],
      cases: ['一起相邻通行纠纷', '一起赡养纠纷'],
      ...{ audience: 46, countedBy: 'signed', leaflets: 120, books: 30 },
    },
    '用村民熟悉的两件事讲民法典，讲完就地解答咨询九人次，葛满仓协助组织。',
  ),
]

const summer: readonly EventExample[] = [
  event(
    {
      title: '护河宣传',
      heldOn: '2023-06-05',
      campaigns: ['六五环境日'],
      publicised: ['中华人民共和国环境保护法', '中华人民共和国水污染防治法'],
      ...{ form: 'visit', venue: 'village', sites: ['柳湾村沿河六个村民小组'], outreachPlaces: ['柳湾村'] },
      ...{ audience: 75, countedBy: 'handed', leaflets: 75 },
    },
    '孟广川带队沿河逐户发放资料，说明畜禽养殖污水排放的规定，劝导三户整改排污口。',
  ),
  event(
    {
      title: '安全生产法进企业',
      heldOn: '2023-06-16',
      campaigns: ['安全生产月', '全国安全宣传咨询日'],
      publicised: ['中华人民共和国安全生产法'],
      ...{ form: 'talk', venue: 'enterprise', sites: ['云川工业园'], boards: 10, leaflets: 200 },
      speakers: ['罗青禾'],
      cases: ['一起有限空间作业事故'],
      ...{ audience: 86, countedBy: 'signed' },
    },
    '结合上月执法检查发现的情形，讲企业主要负责人和从业人员的义务。',
  ),
  event(
    {
      title: '防范电信诈骗进河滨社区',
      heldOn: '2023-06-20',
      campaigns: ['全民反诈在行动'],
      publicised: [fraudLaw],
      ...{ form: 'talk', venue: 'community', sites: ['河滨社区活动室'], outreachPlaces: ['河滨社区'] },
      speakers: ['冯翀', '市公安局反诈中心民警'],
      cases: ['一起冒充客服退款诈骗', '一起刷单诈骗'],
      ...{ audience: 64, countedBy: 'signed', leaflets: 400, videos: 1 },
    },
    '民警讲本市案例，冯翀讲反电信网络诈骗法规定的单位和个人义务，现场播放短视频。',
  ),
  event(
    {
      title: '防范电信诈骗进云岭村',
      heldOn: '2023-07-05',
      campaigns: ['全民反诈在行动'],
      publicised: [fraudLaw],
      ...{ form: 'talk', venue: 'village', sites: ['云岭村村委会'], outreachPlaces: ['云岭村'] },
      speakers: ['冯翀'],
      cases: ['一起养老诈骗'],
      ...{ audience: 41, countedBy: 'signed', leaflets: 110, boards: 4 },
    },
    '针对留守老人讲养老诈骗的几种手法，鲁根生用方言复述，展板留在村委会。',
  ),
]

const autumn: readonly EventExample[] = [
  event(
    {
      title: '网络安全推文和短视频',
      heldOn: '2023-09-13',
      campaigns: ['网络安全宣传周'],
      publicised: ['中华人民共和国网络安全法'],
      ...{ form: 'new-media', venue: 'online', sites: ['单位公众号'], posts: 4, videos: 2 },
      ...{ audience: 2310, countedBy: 'platform' },
    },
    '研究室编写、信息科制作，一周内推出四篇推文和两条短视频，人次取自公众号后台。',
  ),
  event(
    {
      title: '法治带头人和法律明白人秋季培训',
      heldOn: '2023-09-20',
      publicised: [constitution, '中华人民共和国人民调解法'],
      ...{ form: 'training', venue: 'institution', sites: ['市委党校'], trainees: leaderNames.slice(0, 12) },
      speakers: ['市人民法院民事审判庭法官'],
      ...{ audience: 12, countedBy: 'signed' },
    },
    '模拟调解三起纠纷，由法官逐一点评；两名社区法治带头人因接待群众请假。',
  ),
  event(
    {
      title: '宪法进河滨社区',
      heldOn: '2023-10-18',
      publicised: [constitution],
      ...{ form: 'talk', venue: 'community', sites: ['河滨社区活动室'], outreachPlaces: ['河滨社区'] },
      speakers: ['叶疏桐'],
      ...{ audience: 58, countedBy: 'signed', books: 60 },
    },
    '讲公民的基本权利和义务、居民委员会的宪法地位，回答居民提问，边红霞协助组织。',
  ),
  event(
    {
      title: '宪法宣传周展览',
      heldOn: '2023-12-01',
      campaigns: ['宪法宣传周'],
      publicised: [constitution, '中华人民共和国立法法'],
      ...{ form: 'exhibition', venue: 'organ', sites: ['机关一楼大厅', '城关街道人大代表联络站'], boards: 20 },
      ...{ audience: 130, countedBy: 'estimated', posts: 3 },
    },
    '展板分宪法历程、人民代表大会制度、身边的监督工作三部分，来访代表和群众观看。',
  ),
  event(
    {
      title: '“12·4”国家宪法日现场咨询',
      heldOn: '2023-12-04',
      campaigns: ['12·4国家宪法日'],
      publicised: [constitution],
      ...{ form: 'desk', venue: 'institution', sites: ['市民广场'] },
      ...{ audience: 800, countedBy: 'handed', leaflets: 800, books: 200, gifts: 300 },
    },
    '与市司法局等单位联合设点，周明远、沈玉兰到场发放宪法文本，解答咨询二十余人次。',
  ),
  event(
    {
      title: '宪法进柳湾村',
      heldOn: '2023-12-06',
      campaigns: ['宪法宣传周'],
      publicised: [constitution],
      ...{ form: 'talk', venue: 'village', sites: ['柳湾村村委会'], outreachPlaces: ['柳湾村'] },
      speakers: ['马春和'],
      ...{ audience: 35, countedBy: 'signed', books: 35 },
    },
    '讲村民选举和村务公开的宪法依据，安保全组织村民提问。',
  ),
]

export const events2023: readonly EventExample[] = [...spring, ...summer, ...autumn]
