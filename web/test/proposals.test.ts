import { describe, expect, it } from 'vitest'
import type { Proposal } from '@/api/proposals-client'
import { activityFrom } from '@/composables/activityForm'
import { activityFormOf, emptyProposal, proposalFrom } from '@/composables/proposalForm'
import { protocolFormFrom, protocolFrom, protocolProblems } from '@/composables/protocolForm'

const proposal = {
  id: 'p',
  idea: { kind: 'event', title: 'Fest', text: 'Musik', place: null, begins: '2026-09-01', ends: '2026-09-01' },
  proposer: { name: 'Ada', email: 'ada@example.org' },
} as unknown as Proposal

describe('a proposal', () => {
  it('fills the form of the activity, without whoever made it', () => {
    const form = activityFormOf(proposal, 'internationales')

    expect(activityFrom(form)).toMatchObject({
      kind: 'event',
      title: { de: 'Fest' },
      programme: 'Musik',
      begins: '2026-09-01',
      ends: undefined,
      departments: ['internationales'],
      open: false,
    })
    expect(JSON.stringify(form)).not.toContain('Ada')
  })

  it('is sent without what was left empty', () => {
    const sent = proposalFrom({ ...emptyProposal(), title: ' Fest ', email: ' a@b.example ' }, '')

    expect(sent).toMatchObject({ title: 'Fest', proposer: { email: 'a@b.example' } })
    expect(JSON.parse(JSON.stringify(sent))).not.toHaveProperty('begins')
  })
})

describe('the protocol', () => {
  const says = { gift: 'Was?', amount: 'Betrag?' }

  it('comes back as it was', () => {
    const protocol = {
      formsOfAddress: 'Exzellenz',
      interpreter: undefined,
      gifts: [{ direction: 'GIVEN', what: 'Vase', value: { amount: 80.5, currency: 'EUR' } }],
    }

    expect(protocolFrom(protocolFormFrom(protocol))).toEqual(protocol)
    expect(protocolFrom(protocolFormFrom(null))).toEqual({ gifts: [] })
  })

  it('says which gift lacks what', () => {
    const form = protocolFormFrom({ gifts: [{ direction: 'GIVEN', what: ' ' }] })
    form.gifts[0]!.value.amount = 'viel'

    expect(protocolProblems(form, says).map(({ pointer }) => pointer)).toEqual([
      '#/protocol/gifts/0/what',
      '#/protocol/gifts/0/value/amount',
    ])
  })
})
