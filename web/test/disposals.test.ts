import { mount, RouterLinkStub } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { DisposalItem } from '@/api/disposals-client'
import { fileAddress } from '@/api/files-client'
import type { Participant } from '@/api/participants-client'
import DisposalEntry from '@/components/DisposalEntry.vue'
import { participantFormFrom, participantFrom } from '@/composables/participantForm'
import { chooseLanguage, i18n } from '@/i18n'

const relation: DisposalItem = {
  kind: 'RELATION',
  matter: 'r 1',
  reference: '13.1-7',
  title: { de: 'Posen', en: 'Poznań' },
  endedOn: '1990-01-01',
  dueOn: '2020-01-01',
  state: 'OPEN',
  decidedOn: null,
  keptUntil: null,
  reason: null,
}

function entry(item: DisposalItem) {
  chooseLanguage('de')
  return mount(DisposalEntry, {
    props: { item, name: item.title?.de ?? item.reference ?? '' },
    global: { plugins: [i18n], stubs: { RouterLink: RouterLinkStub } },
  })
}

describe('a matter on a list', () => {
  it('leads to its page and its file, and can be kept', async () => {
    const open = entry(relation)

    expect(open.text()).toContain('13.1-7')
    expect(open.findComponent(RouterLinkStub).props('to')).toEqual({ name: 'relation', params: { id: 'r 1' } })
    expect(open.find('a[download]').attributes('href')).toBe('/api/relations/r%201/file.pdf?language=de')
    await open.find('[data-testid=keep]').trigger('click')
    expect(open.emitted('keep')).toHaveLength(1)
  })

  it('leads nowhere once it is deleted', () => {
    const gone = entry({ ...relation, title: null, state: 'DELETED', decidedOn: '2026-05-06' })

    expect(gone.text()).toContain('Gelöscht am 06.05.2026')
    expect(gone.findAll('a, button')).toHaveLength(0)
  })

  it('says until when and why it is kept', () => {
    const kept = entry({ ...relation, state: 'KEPT', keptUntil: '2030-01-01', reason: 'Forschung' })

    expect(kept.text()).toContain('Wird bis 01.01.2030 aufbewahrt: Forschung')
    expect(kept.find('[data-testid=keep]').exists()).toBe(false)
  })
})

describe('the form of a participant', () => {
  it('sends nothing for an empty field', () => {
    const form = participantFormFrom({ id: 'p', name: 'Ada', note: 'vegan', version: 1 } as Participant)

    expect(participantFrom({ ...form, email: ' ' })).toEqual({
      name: 'Ada',
      organisation: undefined,
      function: undefined,
      email: undefined,
      note: 'vegan',
    })
  })
})

describe('the file of a matter', () => {
  it('is in the language of the reader', () => {
    expect(fileAddress('enquiries', 'e1', 'en')).toBe('/api/enquiries/e1/file.pdf?language=en')
  })
})
