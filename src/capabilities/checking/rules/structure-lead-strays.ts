import { cite } from '#kernel/citation.ts'
import { type LeadTopic, leadTopics, otherBusiness } from '../lead-topics-data.ts'
import { runInLeads } from '../run-in-leads.ts'
import type { TextRule } from '../text-rule.ts'

/** A shorter text says too little to be judged. */
const shortest = 15

export const structureLeadStrays: TextRule = {
  meta: {
    id: 'checking/structure-lead-strays',
    code: 'STR-11',
    needs: 'text',
    basis: cite('公文校核的通行做法', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '小标题与所写的内容不是一回事',
    cure: '改小标题，或者把内容移到相应的地方。',
  },
  *check(text) {
    for (const { range, lead, content } of runInLeads(text)) {
      const topics = leadTopics.filter((topic) => topic.lead.test(lead))
      const [first = ''] = content.split('。')
      if (topics.length !== 1 || content.length < shortest || !topics.every((topic) => strays(topic, first, content)))
        continue
      yield { ...range, message: `小标题说的是${topics[0]?.label}，接着写的不是` }
    }
  },
}

/** Nothing of the topic at all, or first of all something else. */
function strays(topic: LeadTopic, first: string, content: string): boolean {
  return !topic.content.test(content) || (otherBusiness.test(first) && !topic.content.test(first))
}
