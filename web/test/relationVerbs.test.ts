import { describe, expect, it } from 'vitest'
import { relationKinds, type Relation } from '@/api/relation-types'
import { needsResolution, possibleKinds, possibleVerbs } from '@/composables/relationVerbs'
import { bodyOf, emptyVerbForm, fieldsOf } from '@/composables/verbForm'

const relation = (part: Partial<Relation>) =>
  ({ kind: 'COOPERATION', state: 'ACTIVE', mayChange: true, ...part }) as Relation

describe('what can be done with a relation', () => {
  it('depends on its state', () => {
    expect(possibleVerbs(relation({ state: 'PROSPECTIVE' }), false)).toEqual(['establish', 'convert', 'end'])
    expect(possibleVerbs(relation({ state: 'DORMANT' }), false)).toContain('revive')
    expect(possibleVerbs(relation({ state: 'ENDED' }), true)).toEqual([])
  })

  it('is nothing for who may not change it', () => {
    expect(possibleVerbs(relation({ mayChange: false }), false)).toEqual([])
  })

  it('leaves what the council decides to the office', () => {
    const twinning = relation({ kind: 'TWINNING' })

    expect(possibleVerbs(twinning, false)).toEqual(['confirm', 'recommend', 'renew-agreement', 'mark-dormant'])
    expect(possibleVerbs(twinning, true)).toContain('end')
    expect(possibleVerbs(twinning, true)).not.toContain('recommend')
    expect(possibleVerbs(relation({}), false)).not.toContain('recommend')
    expect(possibleKinds(relationKinds, 'COOPERATION', false)).not.toContain('TWINNING')
    expect(possibleKinds(relationKinds, 'COOPERATION', true)).toContain('TWINNING')
  })

  it('asks what a membership is used for, and of nothing else', () => {
    expect(possibleVerbs(relation({ kind: 'NETWORK_MEMBERSHIP' }), false)).toContain('review-use')
    expect(possibleVerbs(relation({ kind: 'NETWORK_MEMBERSHIP', state: 'DORMANT' }), false)).not.toContain('review-use')
    expect(possibleVerbs(relation({}), false)).not.toContain('review-use')
  })

  it('offers to keep it only while a review is open', () => {
    expect(possibleVerbs(relation({}), false)).not.toContain('keep')
    expect(possibleVerbs(relation({ reviewOpenSince: '2026-05-01' }), false)).toContain('keep')
  })
})

describe('what a verb asks for', () => {
  it('is a resolution where a twinning is meant', () => {
    expect(needsResolution('end', 'TWINNING')).toBe(true)
    expect(needsResolution('convert', 'FRIENDSHIP', 'TWINNING')).toBe(true)
    expect(needsResolution('mark-dormant', 'TWINNING')).toBe(false)
    expect(fieldsOf('end', 'CONTACT')).not.toContain('resolution')
  })

  it('is sent without what was left empty', () => {
    const form = { ...emptyVerbForm('2026-05-06', relation({ namedProjects: [] })), reason: ' Ziel erreicht ' }

    expect(bodyOf('end', form, 'CONTACT')).toEqual({ on: '2026-05-06', reason: 'Ziel erreicht' })
    expect(bodyOf('establish', form, 'COOPERATION')).toEqual({ on: '2026-05-06', yearOnly: false })
    expect(bodyOf('confirm', form, 'COOPERATION')).toBeUndefined()
  })

  it('is what becomes of a membership, and why', () => {
    const form = { ...emptyVerbForm('2026-05-06', relation({ namedProjects: [] })), use: 'LEAVE', reason: 'zu teuer' }

    expect(bodyOf('review-use', form, 'NETWORK_MEMBERSHIP')).toEqual({ use: 'LEAVE', reason: 'zu teuer' })
  })

  it('is what the new kind needs', () => {
    const empty = emptyVerbForm('2026-05-06', relation({ namedProjects: [] }))

    expect(bodyOf('convert', { ...empty, kind: 'NETWORK_MEMBERSHIP', role: 'Vorsitz' }, 'CONTACT')).toMatchObject({
      membership: { role: 'Vorsitz' },
    })
    expect(bodyOf('convert', { ...empty, kind: 'EU_PROJECT' }, 'CONTACT')).toMatchObject({ project: {} })
    expect(bodyOf('convert', { ...empty, kind: 'COOPERATION' }, 'CONTACT')).toEqual({ kind: 'COOPERATION' })
  })

  it('carries the resolution of a twinning', () => {
    const empty = emptyVerbForm('2026-05-06', relation({ namedProjects: [] }))
    const form = { ...empty, body: 'Rat', decidedOn: '2026-04-30', number: '0815/2026' }

    expect(bodyOf('establish', form, 'TWINNING')).toEqual({
      on: '2026-05-06',
      yearOnly: false,
      resolution: { body: 'Rat', on: '2026-04-30', number: '0815/2026' },
    })
  })
})
