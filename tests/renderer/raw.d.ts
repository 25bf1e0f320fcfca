declare module '*.txt?raw' {
  export const text: string
  export default text
}
