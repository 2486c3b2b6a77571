import { readJsonFile } from '../read-json-file.ts'
import { WrongUsage } from '../wrong-usage.ts'
import { messages } from './messages.ts'

/** Field values by field name from a JSON file; the server looks at each. @throws WrongUsage */
export async function readValues(file: string): Promise<object> {
  const values = await readJsonFile(file)
  if (typeof values !== 'object' || values === null || Array.isArray(values)) throw new WrongUsage(messages.notValues)
  return values
}
