import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter, RouterView } from 'vue-router'
import { chooseLanguage, i18n } from '@/i18n'
import { publicNewsRoutes } from '@/publicNewsRoutes'

type Asked = { method: string; path: string; body: unknown }
const { answers, asked } = vi.hoisted(() => {
  const questions: Asked[] = []
  const service = { status: 204, body: undefined as unknown }
  vi.stubGlobal('fetch', async (request: Request) => {
    const text = await request.text()
    questions.push({
      method: request.method,
      path: new URL(request.url).pathname,
      body: text === '' ? undefined : JSON.parse(text),
    })
    const empty = service.body === undefined
    return new Response(empty ? null : JSON.stringify(service.body), {
      status: service.status,
      headers: empty ? { 'Content-Length': '0' } : { 'Content-Type': 'application/json' },
    })
  })
  return { answers: service, asked: questions }
})

async function open(path: string): Promise<VueWrapper> {
  const router = createRouter({ history: createMemoryHistory(), routes: publicNewsRoutes })
  await router.push(path)
  const page = mount(RouterView, { global: { plugins: [i18n, router] } })
  await flushPromises()
  return page
}

beforeEach(() => {
  chooseLanguage('de')
  asked.length = 0
  Object.assign(answers, { status: 204, body: undefined })
})

describe('the form of a subscription', () => {
  it('sends what was chosen and says where to look', async () => {
    answers.status = 202
    const page = await open('/public/subscribe')
    await page.find('input[type=email]').setValue(' kim@verein.example ')
    await page.findAll('input[type=checkbox]')[1]!.setValue(true)
    await page.find('form').trigger('submit')
    await flushPromises()

    expect(asked).toEqual([
      {
        method: 'POST',
        path: '/api/public/subscriptions',
        body: {
          address: 'kim@verein.example',
          kinds: ['ACTIVITIES'],
          frequency: 'WEEKLY',
          language: 'de',
          website2: '',
        },
      },
    ])
    expect(page.get('[data-testid=receipt]').text()).toContain('kim@verein.example')
  })

  it('shows at the field what is wrong', async () => {
    answers.status = 400
    answers.body = { status: 400, errors: [{ pointer: '#/kinds', detail: 'Bitte ausfüllen.' }] }
    const page = await open('/public/subscribe')
    await page.find('form').trigger('submit')
    await flushPromises()

    expect(page.get('fieldset').text()).toContain('Bitte ausfüllen.')
    expect(page.find('[data-testid=receipt]').exists()).toBe(false)
  })
})

describe('the page of the link in a question', () => {
  it('confirms nothing until somebody says so', async () => {
    const page = await open('/public/subscribe/confirm?token=abc')
    expect(asked).toEqual([])

    Object.assign(answers, { status: 200, body: { secret: 'own' } })
    await page.get('[data-testid=confirm]').trigger('click')
    await flushPromises()
    expect(asked).toEqual([{ method: 'POST', path: '/api/public/subscriptions/confirmations', body: { token: 'abc' } }])
    expect(page.get('[data-testid=confirmed] a').attributes('href')).toBe('/public/subscribe/manage?token=own')
  })

  it('says when the link is no longer good', async () => {
    answers.status = 404
    answers.body = { status: 404, detail: 'Dieser Link gilt nicht mehr.' }
    const page = await open('/public/subscribe/confirm?token=old')
    await page.get('[data-testid=confirm]').trigger('click')
    await flushPromises()

    expect(page.text()).toContain('Dieser Link gilt nicht mehr.')
    expect(page.find('a[href="/public/subscribe"]').exists()).toBe(true)
  })
})

describe('the page of the link in every mail', () => {
  it('shows the choice, changes it and ends it', async () => {
    Object.assign(answers, { status: 200, body: { kinds: ['REPORTS'], frequency: 'DAILY', language: 'en' } })
    const page = await open('/public/subscribe/manage?token=abc')
    expect(page.findAll('input[type=checkbox]').map((box) => (box.element as HTMLInputElement).checked)).toEqual([
      false,
      false,
      true,
      false,
    ])

    Object.assign(answers, { status: 204, body: undefined })
    await page.find('select').setValue('WEEKLY')
    await page.find('form').trigger('submit')
    await flushPromises()
    expect(asked.at(-1)).toEqual({
      method: 'PUT',
      path: '/api/public/subscriptions/abc',
      body: { kinds: ['REPORTS'], frequency: 'WEEKLY', language: 'en' },
    })

    await page.get('[data-testid=end]').trigger('click')
    await flushPromises()
    expect(asked.at(-1)).toMatchObject({ method: 'DELETE', path: '/api/public/subscriptions/abc' })
    expect(page.find('form').exists()).toBe(false)
  })
})
