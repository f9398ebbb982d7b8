import type { Contact } from '@/api/contacts-client'
import type { Competence } from '@/api/directory-types'
import type { Localized } from '@/api/types'

/** One thing that is kept of a person, in whichever place: what people need to recognise it. */
export type KeptEntry = { id: string; name: string; reach: string[]; about?: string; to?: { name: string; id: string } }
/** A place that keeps something of people; `byName` finds them by name too, all find them by e-mail address. */
export type PersonSource = { key: string; path: string; byName: boolean; entry: (found: never) => KeptEntry }

type Reachable = { name: string; email?: string | null; phone?: string | null }
type SentEnquiry = { id: string; reference: string; subject: string; sender: Reachable }
type Participation = Reachable & {
  id: string
  activity: string
  function?: string | null
  organisation?: string | null
}
type LearningTrace = { id: string; kind: keyof typeof learningPages; matter: string; name: string; title: Localized }
type Proposal = { id: string; idea: { title: string }; proposer?: Reachable | null }

/** The pages on which what somebody learned or wrote is found. */
const learningPages = { TRAINING: 'training', JOB_SHADOWING: 'job-shadowing', ARTICLE: 'article' } as const

const reach = (person: Reachable | null | undefined) =>
  [person?.email, person?.phone].filter((way): way is string => Boolean(way))

/** Every place that the office's page asks; another service joins with an entry here. */
export const personSources: PersonSource[] = [
  {
    key: 'contacts',
    path: '/api/partners/privacy/persons',
    byName: true,
    entry: (contact: Contact) => ({
      id: contact.id,
      name: contact.name,
      reach: reach(contact),
      about: contact.function ?? undefined,
      to: { name: 'partner', id: contact.partner },
    }),
  },
  {
    key: 'enquiries',
    path: '/api/enquiries/privacy/persons',
    byName: true,
    entry: ({ id, reference, subject, sender }: SentEnquiry) => ({
      id,
      name: sender.name,
      reach: reach(sender),
      about: `${reference} ${subject}`,
      to: { name: 'enquiry', id },
    }),
  },
  {
    key: 'participants',
    path: '/api/activities/participants/privacy/persons',
    byName: true,
    entry: (one: Participation) => ({
      id: one.id,
      name: one.name,
      reach: reach(one),
      about: [one.function, one.organisation].filter(Boolean).join(', ') || undefined,
      to: { name: 'activity', id: one.activity },
    }),
  },
  {
    key: 'proposals',
    path: '/api/activities/privacy/persons',
    byName: false,
    entry: ({ id, idea, proposer }: Proposal) => ({
      id,
      name: proposer?.name ?? '',
      reach: reach(proposer),
      about: idea.title,
    }),
  },
  {
    key: 'competences',
    path: '/api/competences/privacy/persons',
    byName: true,
    entry: ({ subject, name, languages, subjects }: Competence) => ({
      id: subject,
      name,
      reach: [],
      about: [...languages.map(({ language, level }) => `${language} ${level}`), ...subjects].join(', ') || undefined,
    }),
  },
  {
    key: 'learning',
    path: '/api/trainings/privacy/persons',
    byName: true,
    entry: ({ id, kind, matter, name, title }: LearningTrace) => ({
      id,
      name,
      reach: [],
      about: title.de,
      to: { name: learningPages[kind], id: matter },
    }),
  },
]
