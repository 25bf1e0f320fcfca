export { dueStates, type DueState } from './due-state.ts'
