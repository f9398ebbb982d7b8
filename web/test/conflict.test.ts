// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { differences, mergeMine } from '@/composables/conflict'

const was = { title: 'A', status: 'OPEN', keywords: ['x'] }

describe('differences', () => {
  it('names only what the other changed', () => {
    const found = differences(was, { ...was, title: 'B' }, { ...was, status: 'CLOSED' })

    expect(found).toEqual([{ field: 'title', was: 'A', theirs: 'B', mine: 'A', both: false }])
  })

  it('marks a field that both changed', () => {
    const [found] = differences(was, { ...was, keywords: ['x', 'y'] }, { ...was, keywords: [] })

    expect(found?.both).toBe(true)
  })

  it('is no conflict when both wrote the same', () => {
    const [found] = differences(was, { ...was, title: 'B' }, { ...was, title: 'B' })

    expect(found?.both).toBe(false)
  })
})

describe('mergeMine', () => {
  it('takes my changes and their other fields', () => {
    const merged = mergeMine(was, { ...was, title: 'B', keywords: ['z'] }, { ...was, status: 'CLOSED', title: 'C' })

    expect(merged).toEqual({ title: 'C', status: 'CLOSED', keywords: ['z'] })
  })
})
