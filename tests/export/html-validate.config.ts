import type { ConfigData } from 'html-validate'

/** The rules for exported pages: all that html-validate recommends for documents, less what other tools judge better. */
export const htmlValidateConfig: ConfigData = {
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // The page is a file of its own: its style has nowhere else to be.
    'no-inline-style': 'error',
    // Long titles are the author's; search engines cut them themselves.
    'long-title': 'off',
    // HTML as people write it: `<br>`, not `<br/>`.
    'void-style': ['error', { style: 'omit' }],
  },
}
