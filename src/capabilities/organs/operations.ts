import { text } from '#kernel/field.ts'
import { defineOperation } from '#kernel/operation.ts'
import { person } from './fields.ts'

const ofPerson = { person: person({ label: '人员', required: true }) }

/** Accounts are the system administrator's; granting their capacities is another person's act. */
export const createAccount = defineOperation({
  name: 'account/create',
  title: '开通账户',
  effect: 'write',
  by: ['system-admin'],
  input: {
    ...ofPerson,
    username: text({
      label: '用户名',
      required: true,
      maxLength: 30,
      help: '3 至 30 位小写字母、数字，以字母开头，全系统不重复。',
    }),
  },
})

/** Gives a new one-time password, ends all sessions and lifts a lock. */
export const resetPassword = defineOperation({
  name: 'account/reset-password',
  title: '重置口令',
  effect: 'write',
  by: ['system-admin'],
  input: ofPerson,
})

export const suspendAccount = defineOperation({
  name: 'account/suspend',
  title: '停用账户',
  effect: 'write',
  by: ['system-admin'],
  input: { ...ofPerson, reason: text({ label: '停用事由', required: true, maxLength: 500 }) },
})

export const resumeAccount = defineOperation({
  name: 'account/resume',
  title: '恢复账户',
  effect: 'write',
  by: ['system-admin'],
  input: { ...ofPerson, reason: text({ label: '恢复事由', required: true, maxLength: 500 }) },
})

export const listAccounts = defineOperation({
  name: 'account/list',
  title: '账户列表',
  effect: 'read',
  by: ['system-admin', 'security-admin'],
  input: {},
})

/** What happens to an account besides: told in the journal, hanging on no record. */
export const accountActs = {
  'account/sign-in': '登录',
  'account/sign-in-failed': '登录失败',
  'account/locked': '登录锁定',
  'account/sign-out': '退出登录',
  'account/password': '修改口令',
  'account/token': '建立命令行令牌',
  'account/token-revoked': '撤销命令行令牌',
} as const

/** Lists terms that overlap and administrators who hold two seats. */
export const checkOrgan = defineOperation({
  name: 'organ/check',
  title: '核对任职和授权',
  effect: 'read',
  by: ['system-admin', 'security-admin', 'auditor', 'office-clerk'],
  input: {},
})
