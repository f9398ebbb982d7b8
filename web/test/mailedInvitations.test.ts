import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ApiError } from '@/api/http'
import type { MailedInvitation } from '@/api/mailed-invitations-client'
import { chooseLanguage, i18n } from '@/i18n'

const fetchMailedInvitations = vi.fn()
const inviteByMail = vi.fn()
const mailAgain = vi.fn()
const withdrawMailed = vi.fn()
vi.mock('@/api/mailed-invitations-client', () => ({
  invitedAs: ['COORDINATOR', 'DEPUTY', 'READER'],
  fetchMailedInvitations,
  inviteByMail,
  mailAgain,
  withdrawMailed,
}))

const { default: MailedInvitations } = await import('@/components/MailedInvitations.vue')

const invitation = (part: Partial<MailedInvitation>): MailedInvitation => ({
  id: '1',
  version: 0,
  email: 'gerda@guest.example',
  name: 'Gerda Gast',
  departments: ['kultur'],
  role: 'DEPUTY',
  language: 'de',
  state: 'WAITING',
  fault: null,
  invitedAt: '2026-05-06T08:00:00Z',
  mails: 1,
  mailedAt: '2026-05-06T08:00:00Z',
  joinedAt: null,
  subject: null,
  ...part,
})

async function shows(...items: MailedInvitation[]) {
  chooseLanguage('de')
  fetchMailedInvitations.mockResolvedValue({ items, page: 0, size: 20, total: items.length })
  const section = mount(MailedInvitations, { global: { plugins: [i18n] }, attachTo: document.body })
  await flushPromises()
  return section
}

describe('invitations by mail', () => {
  beforeEach(() => vi.clearAllMocks())

  it('say how far each is and what can be done', async () => {
    const section = await shows(
      invitation({}),
      invitation({ id: '2', state: 'BOUNCED', fault: 'address-refused' }),
      invitation({ id: '3', state: 'DECLINED', fault: 'unsubscribed' }),
      invitation({ id: '4', state: 'JOINED', email: null, joinedAt: '2026-05-07T08:00:00Z', subject: 'abc' }),
    )
    const [waiting, bounced, declined, joined] = section.findAll('li')

    expect(waiting?.text()).toContain('gerda@guest.example')
    expect(waiting?.text()).toContain('Noch nicht angemeldet')
    expect(bounced?.text()).toContain('Die Adresse gibt es nicht')
    expect(declined?.find('[data-testid="mail-again"]').exists()).toBe(false)
    expect(joined?.text()).toContain('abc')
    expect(joined?.text()).not.toContain('@')
    expect(joined?.find('[data-testid="mail-again"]').exists()).toBe(false)
    section.unmount()
  })

  it('say what is missing at the fields before anything is sent', async () => {
    const section = await shows()

    await section.get('[data-testid="mail-invite"]').trigger('click')
    await section.get('form').trigger('submit')
    await flushPromises()

    expect(section.text()).toContain('Geben Sie die Adresse an.')
    expect(inviteByMail).not.toHaveBeenCalled()
    section.unmount()
  })

  it('are asked about before they are withdrawn', async () => {
    const section = await shows(invitation({ version: 3 }))
    withdrawMailed.mockResolvedValue(undefined)

    await section.get('[data-testid="withdraw-mailed"]').trigger('click')
    expect(withdrawMailed).not.toHaveBeenCalled()
    await section.get('[data-testid="confirm-withdraw"]').trigger('click')
    await flushPromises()

    expect(withdrawMailed).toHaveBeenCalledWith(expect.objectContaining({ id: '1', version: 3 }))
    expect(fetchMailedInvitations).toHaveBeenCalledTimes(2)
    section.unmount()
  })

  it('can be withdrawn once more when that did not work', async () => {
    const section = await shows(invitation({ version: 3 }))
    withdrawMailed.mockRejectedValueOnce(new ApiError({ status: 503, detail: 'Gleich wieder da.' }))
    await section.get('[data-testid="withdraw-mailed"]').trigger('click')
    await section.get('[data-testid="confirm-withdraw"]').trigger('click')
    await flushPromises()
    expect(section.text()).toContain('Gleich wieder da.')

    withdrawMailed.mockResolvedValue(undefined)
    await section.get('[role=alert] button').trigger('click')
    await flushPromises()
    expect(withdrawMailed).toHaveBeenLastCalledWith(expect.objectContaining({ id: '1', version: 3 }))
    expect(section.text()).not.toContain('Gleich wieder da.')
    section.unmount()
  })

  it('say why nobody is written to again', async () => {
    const section = await shows(invitation({}))
    const detail = 'Zwischen zwei E-Mails müssen mindestens 24 Stunden liegen.'
    mailAgain.mockRejectedValue(new ApiError({ status: 422, detail }))

    await section.get('[data-testid="mail-again"]').trigger('click')
    await flushPromises()

    expect(section.text()).toContain(detail)
    section.unmount()
  })
})
