export { inTurn } from '#platform/in-turn.ts'
