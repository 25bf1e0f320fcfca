import { expect, test } from './fixtures.ts'
import { sandboxed } from './desk.ts'

// What Electron's security list asks of a running page. The parts that need no page are in tests/main/security.

test.beforeEach(async ({ shared: desk }) => {
  await desk.isUsable()
})

/** The page is where it was, alone, and can still ask main. */
test.afterEach(async ({ shared: desk }) => {
  expect(new URL(desk.page.url()).pathname).toBe('/index.html')
  expect(desk.app.windows()).toHaveLength(1)
  expect(await desk.page.evaluate(() => Reflect.get(globalThis, 'desk').call('app.info'))).toMatchObject({ ok: true })
})

test('2 a page that looks for Node finds none, in a worker and a frame neither', async ({ shared: desk }) => {
  const found = await desk.page.evaluate(() => {
    const frame = document.body.appendChild(document.createElement('iframe'))
    const names = ['process', 'require', 'module', 'Buffer']
    const inFrame = names.filter((name) => name in Object(frame.contentWindow))
    const bridged = 'desk' in Object(frame.contentWindow)
    frame.remove()
    return { page: names.filter((name) => name in globalThis), inFrame, bridged }
  })
  expect(found).toEqual({ page: [], inFrame: [], bridged: false })
})

test('3 the page cannot reach what the preload script runs on', async ({ shared: desk }) => {
  const result = await desk.page.evaluate(async () => {
    const { desk } = Object(globalThis)
    // What a hostile script would try: to change what the bridge is made of, and to walk up from what it was given.
    const stolen: unknown[] = []
    const { dispatchEvent } = EventTarget.prototype
    EventTarget.prototype.dispatchEvent = function (event) {
      stolen.push(event)
      return Reflect.apply(dispatchEvent, this, [event])
    }
    const info = await desk.call('app.info')
    EventTarget.prototype.dispatchEvent = dispatchEvent
    const tried = await new Promise<string>((resolve) => {
      setTimeout(() => {
        try {
          resolve(desk.call.constructor('return typeof process + typeof require')())
        } catch (error) {
          resolve(String(error))
        }
      })
    })
    return { tried, info, stolen: stolen.length }
  })
  expect(result.tried).toMatch(/^EvalError/)
  expect(result.stolen).toBe(0)
  expect(result.info).toMatchObject({ ok: true })
})

test('4 the operating system’s sandbox is on', async ({ shared: desk }, testInfo) => {
  const args = await desk.app.evaluate(() => process.argv.join(' '))
  if (!sandboxed) testInfo.annotations.push({ type: 'not verified', description: 'the OS sandbox: root runs the browser without it' })
  expect(args).not.toContain('--no-sandbox')
})

for (const [name, api] of [
  ['where a person is', 'geolocation'],
  ['notifications', 'notifications'],
  ['the camera', 'camera'],
  ['the microphone', 'microphone'],
  ['the clipboard', 'clipboard-read'],
  ['MIDI devices', 'midi'],
] as const) {
  test(`5 ${name} is denied`, async ({ shared: desk }) => {
    const state = await desk.page.evaluate(async (api) => (await navigator.permissions.query(Object({ name: api }))).state, api)
    expect(state).toBe('denied')
  })
}

test('5 devices are out of reach', async ({ shared: desk }) => {
  const errors = await desk.page.evaluate(() => {
    const ask = async (name: string, ...options: unknown[]): Promise<string> => {
      const device = Reflect.get(navigator, name)
      if (!device) return 'absent'
      return Promise.resolve(Reflect.apply(device.requestDevice ?? device.requestPort, device, options)).then(() => 'given', (error: Error) => error.name)
    }
    return Promise.all([ask('usb', { filters: [] }), ask('hid', { filters: [] }), ask('serial'), ask('bluetooth', { acceptAllDevices: true })])
  })
  expect(errors.filter((error) => !/^(absent|SecurityError|NotAllowedError|NotFoundError)$/.test(error))).toEqual([])
})

test('6 the page reads no other origin', async ({ shared: desk }) => {
  expect(await desk.page.evaluate(() => fetch('https://example.com/').then(() => 'read', (error: Error) => error.name))).toBe('TypeError')
})

test('7 no inline script runs', async ({ shared: desk }) => {
  const ran = await desk.page.evaluate(async () => {
    const marks: string[] = []
    Object.assign(globalThis, { mark: (what: string) => marks.push(what) })
    // Trusted types refuse some of these even before the policy would.
    const attempt = (deed: () => void): void => {
      try {
        deed()
      } catch (error) {
        if (!(error instanceof TypeError)) throw error
      }
    }
    attempt(() => {
      const script = document.createElement('script')
      script.append('mark("script")')
      document.head.append(script)
    })
    attempt(() => {
      const button = document.createElement('button')
      button.setAttribute('onclick', 'mark("handler")')
      button.click()
    })
    attempt(() => {
      location.href = 'javascript:mark("address")'
    })
    await new Promise((resolve) => setTimeout(resolve, 100))
    return marks
  })
  expect(ran).toEqual([])
})

test('7 no text becomes code or markup', async ({ shared: desk }) => {
  const refused = await desk.page.evaluate(async () => {
    const attempts: (() => unknown)[] = [
      () => Reflect.get(globalThis, 'eval')('1'),
      () => Reflect.construct(Function, ['return 1'])(),
      () => Reflect.set(document.body, 'innerHTML', '<b>'),
      () => Reflect.set(document.createElement('iframe'), 'srcdoc', '<b>'),
      () => document.body.insertAdjacentHTML('beforeend', '<b>'),
      () => Reflect.construct(Worker, ['data:text/javascript,1']),
    ]
    // Not in this turn, in which the browser lets its debugger do what a page may not.
    await new Promise((resolve) => setTimeout(resolve))
    return attempts.map((attempt) => {
      try {
        attempt()
        return 'done'
      } catch (error) {
        return error instanceof Error ? error.name : 'refused'
      }
    })
  })
  expect(refused).toEqual(['EvalError', 'EvalError', 'TypeError', 'TypeError', 'TypeError', 'TypeError'])
})

test('7 nothing is loaded from elsewhere', async ({ shared: desk }) => {
  const loaded = await desk.page.evaluate(() => {
    const load = (name: 'img' | 'script' | 'link' | 'iframe', attributes: Record<string, string>): Promise<string> =>
      new Promise((resolve) => {
        const element = document.createElement(name)
        try {
          for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
        } catch {
          resolve('refused')
        }
        element.addEventListener('load', () => resolve(name === 'iframe' ? 'frame' : 'loaded'))
        element.addEventListener('error', () => resolve('refused'))
        document.body.append(element)
      })
    return Promise.all([
      load('img', { src: 'https://example.com/x.png' }),
      load('script', { src: 'https://example.com/x.js' }),
      load('link', { rel: 'stylesheet', href: 'https://example.com/x.css' }),
    ])
  })
  expect(loaded).toEqual(['refused', 'refused', 'refused'])
})

test('12 a webview is a word without meaning', async ({ shared: desk }) => {
  const view = await desk.page.evaluate(() => {
    const element = document.createElement('webview')
    element.setAttribute('src', 'https://example.com/')
    document.body.append(element)
    const found = { frame: 'contentWindow' in element, reload: 'reload' in element }
    element.remove()
    return found
  })
  expect(view).toEqual({ frame: false, reload: false })
})

for (const [name, url] of [
  ['another site', 'https://example.com/'],
  ['another page of our scheme', 'galley://print/1.html'],
  ['an empty page', 'about:blank'],
  ['a page from a string', 'data:text/html,<p>x'],
  ['a file', 'file:///etc/passwd'],
  ['a mail program', 'mailto:a@b.c'],
] as const) {
  test(`13 a page that goes to ${name} stays`, async ({ shared: desk }) => {
    await desk.page.evaluate((url) => {
      location.href = url
    }, url)
    await desk.page.waitForTimeout(300)
    await desk.isUsable()
  })
}

test('13 a page that goes to a page of its own making stays', async ({ shared: desk }) => {
  await desk.page.evaluate(() => {
    location.href = URL.createObjectURL(new Blob(['<p>x'], { type: 'text/html' }))
  })
  await desk.page.waitForTimeout(300)
  await desk.isUsable()
})

// A Galley of its own: Playwright goes on waiting for the form's page, which never comes.
test('13 a form leads nowhere', async ({ desk }) => {
  await desk.page.evaluate(() => {
    const form = document.body.appendChild(document.createElement('form'))
    form.action = 'https://example.com/'
    form.submit()
    form.remove()
  })
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(await desk.page.evaluate(() => location.pathname)).toBe('/index.html')
})

test('13 a frame leads nowhere', async ({ shared: desk }) => {
  const frame = await desk.page.evaluate(async () => {
    const inner = document.body.appendChild(document.createElement('iframe'))
    inner.src = 'https://example.com/'
    await new Promise((resolve) => setTimeout(resolve, 300))
    let address = 'elsewhere'
    try {
      address = inner.contentWindow?.location.href ?? 'none'
    } catch {
      // The frame shows the browser's own refusal, an origin of its own.
      address = 'refused'
    }
    inner.remove()
    return address
  })
  expect(frame).toMatch(/^(about:blank|refused)$/)
})

test('14 window.open opens nothing', async ({ shared: desk }) => {
  expect(await desk.page.evaluate(() => globalThis.open('https://example.com/'))).toBeNull()
  expect(await desk.page.evaluate(() => globalThis.open('galley://desk/index.html'))).toBeNull()
})

test('14 a link that wants a window gets none', async ({ shared: desk }) => {
  await desk.page.evaluate(() => {
    const link = document.body.appendChild(document.createElement('a'))
    link.href = 'https://example.com/'
    link.target = '_blank'
    link.click()
    link.remove()
  })
  await desk.page.waitForTimeout(300)
})

test('15 a link leaves only after a person has agreed, and never for a program', async ({ shared: desk }) => {
  const open = (url: string): Promise<unknown> => desk.page.evaluate((url) => Reflect.get(globalThis, 'desk').call('app.openExternal', { url }), url)
  await desk.app.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    shell.openExternal = async (url: string) => void opened.push(url)
  })
  await desk.answerQuestion(1)
  await open('https://www.nhs.uk/')
  await desk.answerQuestion(0)
  await open('https://www.nhs.uk/conditions/')
  expect(await open('file:///etc/passwd')).toMatchObject({ ok: false, problem: { code: 'bad-argument' } })
  expect(await desk.app.evaluate(() => Reflect.get(globalThis, 'opened'))).toEqual(['https://www.nhs.uk/conditions/'])
})

test('17 an unknown or malformed call gets a problem and does nothing', async ({ shared: desk }) => {
  const replies = await desk.page.evaluate(async () => {
    const { call } = Object(globalThis).desk
    const circle: { self?: unknown } = {}
    circle.self = circle
    const tried = (deed: () => Promise<unknown>): Promise<unknown> => new Promise((resolve) => resolve(deed())).catch(() => ({ ok: false }))
    return Promise.all([
      call('app.nothing'),
      call('__proto__', {}),
      call('app.setTheme'),
      call('app.setTheme', { theme: 'dark', more: 1 }),
      call('app.setTheme', { theme: ['dark'] }),
      tried(() => call('app.setTitle', circle)),
      call({ toString: () => 'app.info' }),
    ])
  })
  expect(replies.map((reply) => Object(reply).ok)).toEqual(Array(7).fill(false))
})

test('17 a frame inside the page has no bridge', async ({ shared: desk }) => {
  const types = await desk.page.evaluate(() => {
    const frame = document.body.appendChild(document.createElement('iframe'))
    const type = typeof Object(frame.contentWindow).desk
    frame.remove()
    return type
  })
  expect(types).toBe('undefined')
})

test('18 the page’s own scheme serves nothing but the page’s files', async ({ shared: desk }) => {
  const answers = await desk.page.evaluate(async () => {
    const status = (path: string, method = 'GET'): Promise<number | string> => fetch(path, { method }).then((response) => response.status, () => 'refused')
    return Promise.all([
      status('/index.html'),
      status('/../../package.json'),
      status('/%2e%2e/%2e%2e/package.json'),
      status('/..%2f..%2fpackage.json'),
      status('/..%5c..%5cpackage.json'),
      status('/index.html%00.js'),
      status('/../main/index.js'),
      status('/index.html', 'POST'),
      status('file:///etc/passwd'),
    ])
  })
  expect(answers[0]).toBe(200)
  expect(answers.slice(1).filter((answer) => answer === 200)).toEqual([])
})

test('20 the page gets no event object and no way to another channel', async ({ shared: desk }) => {
  await desk.page.evaluate(() => {
    const page = Object(globalThis)
    page.heard = []
    page.desk.on('command', (...args: unknown[]) => page.heard.push(args))
  })
  await desk.menu('keys')
  await expect.poll(() => desk.page.evaluate(() => Reflect.get(globalThis, 'heard'))).toEqual([[{ id: 'keys' }]])
})
