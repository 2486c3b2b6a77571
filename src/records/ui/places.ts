/** Addresses of the generic pages, and of what they download. */
export const places = {
  list: (type: string): string => `/records/${type}`,
  enter: (type: string): string => `/records/${type}/new`,
  import: (type: string): string => `/records/${type}/import`,
  record: (type: string, id: string): string => `/records/${type}/${id}`,
  template: (type: string): string => `/api/records/${type}/template.xlsx`,
  receipt: (type: string, importId: string): string => `/api/records/${type}/imports/${importId}/receipt.xlsx`,
} as const
