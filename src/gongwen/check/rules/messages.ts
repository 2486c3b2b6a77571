export const conforms = '符合'
export const firstOf = (found: string, count: number) => (count > 1 ? `${found}（共${count}处）` : found)
