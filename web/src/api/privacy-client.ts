import { ask } from './plain'

/** Everything that one place keeps of a person, by e-mail address or name. */
export const fetchOfPerson = async <T>(place: string, person: string): Promise<T[]> =>
  (await ask<T[]>('GET', `${place}/${encodeURIComponent(person)}`)).value

/** @param entries ids of what is to be erased; everything where there are none */
export const eraseOfPerson = async (place: string, person: string, entries: string[]): Promise<void> => {
  await ask('DELETE', `${place}/${encodeURIComponent(person)}`, { query: { entry: entries } })
}
