import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import type { RelationImportReport } from '@/api/relation-imports-client'
import FilePicker from '@/components/FilePicker.vue'
import { chooseLanguage, i18n } from '@/i18n'

const importRelations = vi.fn()
vi.mock('@/api/relation-imports-client', () => ({
  importRelations,
  fetchImportColumns: () => Promise.resolve([]),
  templateAddress: () => '/template',
}))

const { default: RelationImportView } = await import('@/views/RelationImportView.vue')

const report = (part: Partial<RelationImportReport>): RelationImportReport => ({
  dryRun: true,
  rows: 500,
  partners: 490,
  relations: 490,
  known: 10,
  problems: [],
  ...part,
})

async function choose(first: RelationImportReport) {
  chooseLanguage('de')
  importRelations.mockReturnValueOnce({ result: Promise.resolve(first), abort: () => {} })
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/:all(.*)*', name: 'relations', component: {} }],
  })
  const page = mount(RelationImportView, { global: { plugins: [i18n, router] } })
  page.findComponent(FilePicker).vm.$emit('update:modelValue', [new File(['Name'], 'relations.csv')])
  await flushPromises()
  return page
}

describe('the import of relations', () => {
  beforeEach(() => vi.clearAllMocks())

  it('checks a file before it offers to take it', async () => {
    const page = await choose(report({}))

    expect(importRelations.mock.calls[0]?.[1]).toBe(true)
    const button = page.get('[data-testid="start-import"]')
    expect(button.text()).toBe('490 Zeilen importieren')

    importRelations.mockReturnValueOnce({ result: Promise.resolve(report({ dryRun: false })), abort: () => {} })
    await page.get('form').trigger('submit')
    await flushPromises()

    expect(importRelations.mock.calls[1]?.[1]).toBe(false)
    expect(page.text()).toContain('Import abgeschlossen')
    expect(page.find('[data-testid="start-import"]').exists()).toBe(false)
  })

  it('names every problem by row and column and takes nothing', async () => {
    const problems = [
      { row: 497, column: 'Breite', reason: 'Das liegt nicht auf der Erde.' },
      { row: 9, column: 'Land', reason: '„ZZ“ ist hier nicht bekannt.' },
    ]
    const page = await choose(report({ problems }))

    const rows = page.findAll('[data-testid="problems"] tbody tr').map((row) => row.text())
    expect(rows).toEqual(['9Land„ZZ“ ist hier nicht bekannt.', '497BreiteDas liegt nicht auf der Erde.'])
    expect(page.get('[data-testid="problem-count"]').text()).toBe('2 Zeilen mit Fehlern')
    expect(page.get('[data-testid="start-import"]').attributes('disabled')).toBeDefined()
  })

  it('has nothing to do where all is known', async () => {
    const page = await choose(report({ known: 500, partners: 0, relations: 0 }))

    expect(page.find('[data-testid="nothing-new"]').exists()).toBe(true)
    expect(page.get('[data-testid="start-import"]').attributes('disabled')).toBeDefined()
  })
})
