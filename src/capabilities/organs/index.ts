export { people, person, section } from './fields.ts'
