// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { groupKinds } from '@/composables/eventKindGroups'

const kind = (name: string) => ({ kind: name, title: { de: name, en: name } })

describe('groupKinds', () => {
  it('puts kinds together by what they are about, in the order in which they are offered', () => {
    const groups = groupKinds([kind('relation.confirmed'), kind('call.published'), kind('application.decided')])

    expect(groups.map(({ matter }) => matter)).toEqual(['calls', 'relations'])
    expect(groups[0]?.kinds.map((one) => one.kind)).toEqual(['call.published', 'application.decided'])
  })

  it('tells calls from the sources that tell of them', () => {
    expect(groupKinds([kind('call-source.silent')]).map(({ matter }) => matter)).toEqual(['operation'])
  })

  it('loses none that it does not know', () => {
    const unknown = kind('weather.changed')

    expect(groupKinds([unknown])).toEqual([{ matter: 'other', kinds: [unknown] }])
  })
})
