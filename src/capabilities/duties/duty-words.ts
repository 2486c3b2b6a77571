/** 落实普法责任 → 落实普法责任（2023年）: a title of its own each year, so that tables and pickers can name the duty. */
export function titleOfYear(title: string, year: number): string {
  return `${bareTitle(title)}（${year}年）`
}

/** The title as it stands from year to year. */
export function bareTitle(title: string): string {
  return title.replace(/（\d{4}年）$/u, '')
}
