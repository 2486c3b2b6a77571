import { reference, references } from '#kernel/field.ts'

/** One person of the organ. */
export function person<const O extends object>(options: O & { readonly label: string }) {
  return reference({ to: 'person', ...options })
}

/** Several persons of the organ. */
export function people<const O extends object>(options: O & { readonly label: string }) {
  return references({ to: 'person', ...options })
}

/** One section of the organ. */
export function section<const O extends object>(options: O & { readonly label: string }) {
  return reference({ to: 'section', ...options })
}
