// Style sheets are bundled with the page; there is nothing in them for TypeScript.
declare module '*.css'
