import type { Indicator } from '@/api/indicators-client'

/** An indicator for tests. */
export const guests = {
  id: 'i',
  measure: '4.2',
  title: { de: 'Gäste', en: 'Guests' },
  unit: { de: 'Personen', en: 'people' },
  better: 'UP',
  baseline: { year: 2023, value: 1.5 },
  targets: { 2026: 20, 2028: 30 },
  counted: undefined,
  series: [
    { period: '2024', value: 12 },
    { period: '2025', value: 15 },
  ],
} as unknown as Indicator
