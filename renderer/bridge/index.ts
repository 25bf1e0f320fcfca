export { call, listen } from './desk.ts'
