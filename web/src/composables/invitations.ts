const kept = 'weltoffen.invitation'

/** Where an invitation is accepted; the secret stands behind the `#`, so that no server and no log sees it. */
export const invitationLink = (origin: string, token: string): string =>
  `${origin}/coordinators/accept#${encodeURIComponent(token)}`

/** A mail that only the sender's own program sees: no address is kept anywhere. */
export const mailLink = (subject: string, body: string): string =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`

/** The secret of the link, kept in this tab while somebody signs in. */
export function secretFrom(hash: string, storage: Storage): string | undefined {
  const fresh = decodeURIComponent(hash.replace(/^#/, ''))
  if (fresh !== '') {
    storage.setItem(kept, fresh)
  }
  return storage.getItem(kept) ?? undefined
}

export const forgetSecret = (storage: Storage): void => storage.removeItem(kept)
