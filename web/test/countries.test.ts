import { describe, expect, it } from 'vitest'
import { countryOptions } from '@/composables/countries'

describe('the list of countries', () => {
  it.each(['de', 'en'])('names each country once in %s', (locale) => {
    const labels = countryOptions(locale).map((option) => option.label)

    expect(labels.length).toBeGreaterThan(240)
    expect(new Set(labels).size).toBe(labels.length)
  })

  it('knows a country by its present code alone', () => {
    const codes = countryOptions('en').map((option) => option.value)

    expect(codes).toContain('DE')
    expect(codes).not.toContain('DD')
  })
})
