import { type EventExample, event } from './examples-rows.ts'

export const events2022: readonly EventExample[] = [
  event(
    {
      title: '民法典进文昌社区',
      heldOn: '2022-05-25',
      campaigns: ['民法典宣传月'],
      publicised: ['中华人民共和国民法典'],
      ...{ form: 'talk', venue: 'community', sites: ['文昌社区党群服务中心'], outreachPlaces: ['文昌社区'] },
      speakers: ['曹立言'],
      ...{ audience: 38, countedBy: 'signed', leaflets: 100 },
    },
    '讲解居民问得多的物业服务、赡养和继承问题，会后解答咨询。',
  ),
  event(
    {
      title: '国家宪法日展览',
      heldOn: '2022-12-05',
      campaigns: ['国家宪法日', '宪法宣传周'],
      publicised: ['中华人民共和国宪法'],
      ...{ form: 'exhibition', venue: 'organ', sites: ['机关一楼大厅'], boards: 10 },
    },
    '展出现行宪法公布施行四十周年展板，机关干部和来访代表观看，没有统计人数。',
  ),
  event(
    {
      title: '宪法知识推文',
      heldOn: '2022-12-07',
      campaigns: ['宪法宣传周'],
      publicised: ['中华人民共和国宪法'],
      ...{ form: 'new-media', venue: 'online', sites: ['单位公众号'], posts: 2 },
    },
    '介绍宪法的修改过程和人民代表大会的职权，由研究室编写。',
  ),
]
