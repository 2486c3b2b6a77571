/** Addresses of the generic pages. */
export const places = {
  list: (type: string): string => `/records/${type}`,
  enter: (type: string): string => `/records/${type}/new`,
  import: (type: string): string => `/records/${type}/import`,
  record: (type: string, id: string): string => `/records/${type}/${id}`,
} as const
