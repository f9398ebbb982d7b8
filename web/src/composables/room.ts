/** Whether tables are tables here, not lists of cards; what is long begins folded where they are not. */
export const hasRoom = (): boolean => window.matchMedia('(min-width: 60rem)').matches
