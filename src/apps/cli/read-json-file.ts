import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { messages } from './client-messages.ts'
import { WrongUsage } from './wrong-usage.ts'

/** JSON from a file, or from standard input where the file is '-'. @throws WrongUsage */
export async function readJsonFile(file: string): Promise<unknown> {
  const content = file === '-' ? await text(process.stdin) : await read(file)
  try {
    return JSON.parse(content.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new WrongUsage(messages.badJson(file, error instanceof Error ? error.message : ''))
  }
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch {
    throw new WrongUsage(messages.cannotRead(file))
  }
}
