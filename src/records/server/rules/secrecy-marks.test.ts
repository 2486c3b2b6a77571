import assert from 'node:assert/strict'
import { test } from 'node:test'
import { secrecyMarkIn, secrecyMarkInName } from './secrecy-marks.ts'

test('marks in texts', () => {
  const marked = [
    '机密★1年',
    '绝密 ★',
    '【秘密】关于……',
    '［机密］',
    '密级：秘密',
    '正文\n  机密  \n正文',
    '机 密★三年',
    '（绝密）',
    '秘密级',
    '秘密文件',
  ]
  const harmless = [
    '学习《中华人民共和国保守国家秘密法》',
    '组织开展保密教育，防止泄露国家秘密、商业秘密和工作秘密。',
    '涉及国家秘密的（绝密、机密、秘密三级）不得公开',
    '国家秘密的密级分为绝密、机密、秘密三级',
    '以无记名投票方式秘密投票',
    '★重点工作',
  ]
  for (const text of marked) assert.notEqual(secrecyMarkIn(text), null, text)
  for (const text of harmless) assert.equal(secrecyMarkIn(text), null, text)
})

test('marks in file names', () => {
  const marked = ['关于某事的报告（机密）.docx', '秘密-会议纪要.pdf', '绝密.txt', '机密★1年 通知.doc', '机 密.docx']
  const harmless = [
    '保守国家秘密法学习材料.docx',
    '商业秘密保护规定.pdf',
    '工作秘密管理办法.docx',
    '国家秘密载体管理制度.doc',
    '保密承诺书.jpg',
    '秘密投票办法.docx',
    '学习纪要.docx',
  ]
  for (const name of marked) assert.notEqual(secrecyMarkInName(name), null, name)
  for (const name of harmless) assert.equal(secrecyMarkInName(name), null, name)
})
