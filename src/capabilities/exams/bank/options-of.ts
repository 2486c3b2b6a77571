export const optionFields = ['optionA', 'optionB', 'optionC', 'optionD', 'optionE', 'optionF'] as const

type Options = { readonly [K in (typeof optionFields)[number]]: string | null }

/** The options in their order, up to the first that is empty. */
export function optionsOf(item: Options): readonly string[] {
  const all = optionFields.map((field) => item[field]?.trim() ?? '')
  const end = all.indexOf('')
  return end === -1 ? all : all.slice(0, end)
}

/** Whether an option stands after an empty one: its letter would not be what people read. */
export function hasGap(item: Options): boolean {
  return optionFields.some((field, place) => place >= optionsOf(item).length && (item[field]?.trim() ?? '') !== '')
}
