import type { LocationQuery } from 'vue-router'

/** All values that an address names for one filter. */
export const list = (value: LocationQuery[string] | undefined): string[] =>
  (Array.isArray(value) ? value : [value]).filter((entry): entry is string => Boolean(entry))

export const one = (value: LocationQuery[string] | undefined): string => list(value)[0] ?? ''

/** People count pages from one, the services from nought. */
export const pageOf = (value: LocationQuery[string] | undefined): number =>
  Math.max(Number.parseInt(one(value), 10) || 1, 1) - 1
