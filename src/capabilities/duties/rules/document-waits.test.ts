import { testRule } from '#records/server/test-rule.ts'
import { incomingDocument } from '../incoming-document-record.ts'
import { documentWaits } from './document-waits.ts'

testRule(documentWaits, incomingDocument, 'studiedAt', [
  ['31天', { state: 'received', receivedOn: '2024-05-28' }, 1],
  ['30天', { state: 'received', receivedOn: '2024-05-29' }, 0],
  ['已经传达', { state: 'received', receivedOn: '2024-03-01', studiedAt: '学习监督法' }, 0],
  ['列入任务', { state: 'received', receivedOn: '2024-03-01', tasks: ['清理制度'] }, 0],
  ['还是草稿', { state: 'draft', receivedOn: '2024-03-01' }, 0],
])
