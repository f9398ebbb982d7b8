import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { createMemoryHistory, createRouter, RouterView } from 'vue-router'
import { ApiError } from '@/api/http'
import EditForm from '@/components/EditForm.vue'
import { useEditPage } from '@/composables/useEditPage'
import { setBusinessTime } from '@/composables/useToday'
import { i18n } from '@/i18n'

type Thing = { id: string; name: string }
const versioned = (name: string) => ({ value: { id: '7', name }, version: '"3"' })

async function page(id: string | undefined) {
  const service = {
    fetch: vi.fn(() => Promise.resolve(versioned('as it was'))),
    create: vi.fn((form: { name: string }) => Promise.resolve(versioned(form.name))),
    change: vi.fn((_id: string, _version: string, form: { name: string }) => Promise.resolve(versioned(form.name))),
    saved: vi.fn(),
  }
  const host = defineComponent({
    setup() {
      const edit = useEditPage<{ name: string }, Thing>({
        id,
        draft: 'thing',
        empty: () => ({ name: '' }),
        formFrom: ({ name }) => ({ name }),
        ...service,
      })
      const { form } = edit
      const typed = (event: Event) => (form.value.name = (event.target as HTMLInputElement).value)
      return () =>
        h(EditForm, { edit, saveLabel: 'save', fieldLabel: (field: string) => field }, () =>
          h('input', { name: 'name', value: form.value.name, onInput: typed }),
        )
    },
  })
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/', component: host }] })
  await router.push('/')
  const open = mount(RouterView, { global: { plugins: [i18n, router] } })
  await flushPromises()
  return { ...service, open }
}

describe('a page that edits', () => {
  beforeEach(() => {
    localStorage.clear()
    setBusinessTime(new Date().toISOString())
  })

  it('makes something new', async () => {
    const { open, create, fetch, saved } = await page(undefined)
    await open.find('input').setValue('new')
    await open.find('form').trigger('submit')
    await flushPromises()

    expect(create).toHaveBeenCalledWith({ name: 'new' }, expect.any(String))
    expect(saved).toHaveBeenCalledWith({ id: '7', name: 'new' })
    expect(fetch).not.toHaveBeenCalled()
  })

  it('changes the version that it has read', async () => {
    const { open, change, saved } = await page('7')
    expect(open.find('input').element.value).toBe('as it was')
    await open.find('input').setValue('as it is')
    await open.find('form').trigger('submit')
    await flushPromises()

    expect(change).toHaveBeenCalledWith('7', '"3"', { name: 'as it is' })
    expect(saved).toHaveBeenCalledOnce()
  })

  it('keeps what is typed over a reload until it is discarded', async () => {
    const before = await page('7')
    await before.open.find('input').setValue('half a wo')
    before.open.unmount()

    const { open } = await page('7')
    expect(open.find('input').element.value).toBe('half a wo')
    await open.find('[data-testid="draft"] button').trigger('click')
    await flushPromises()
    expect(open.find('input').element.value).toBe('as it was')
  })

  it('says why it was refused and lets it be sent again', async () => {
    const { open, create, saved } = await page(undefined)
    create.mockRejectedValueOnce(new ApiError({ status: 500 }))
    await open.find('input').setValue('new')
    await open.find('form').trigger('submit')
    await flushPromises()
    expect(open.find('[role="alert"]').exists()).toBe(true)

    await open.find('form').trigger('submit')
    await flushPromises()
    expect(saved).toHaveBeenCalledOnce()
  })
})
