import '@fontsource-variable/inter/index.css'
import '@fontsource-variable/source-serif-4/opsz.css'
import '@fontsource-variable/source-serif-4/opsz-italic.css'
import './styles/tokens.css'
import './styles/base.css'
import { CSPProvider } from '@base-ui/react/csp-provider'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Shell } from './screens/shell/shell.tsx'
import { answerFlush, followCommands, followLibrary, loadApp } from './state/index.ts'
import { TooltipProvider } from './ui/index.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root.')

// For as long as the window lives.
followLibrary()
followCommands()
answerFlush()
void loadApp()

createRoot(root).render(
  <StrictMode>
    <CSPProvider disableStyleElements>
      <TooltipProvider delay={500} closeDelay={0}>
        <Shell />
      </TooltipProvider>
    </CSPProvider>
  </StrictMode>,
)
