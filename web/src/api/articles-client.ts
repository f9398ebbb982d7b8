import { networking } from './clients'
import type { components } from './generated/networking-service'
import { value, versioned } from './http'
import type { Colleague } from './meetings-client'
import { ask } from './plain'
import type { Localized, Nullable, Page, Versioned, Whole } from './types'

// Articles: finding, reading, writing, and what of them everybody may read.

type S = components['schemas']

export type ArticleState = 'DRAFT' | 'PUBLISHED' | 'WITHDRAWN'
export type Snippet = Whole<S['Snippet']>
export type ArticleLink = Whole<S['ArticleLink']>
export type ArticleContent = Omit<Nullable<Whole<S['ArticleContent']>, 'summary'>, 'links'> & { links: ArticleLink[] }
export type ArticleSummary = Omit<Nullable<Whole<S['ArticleSummary']>, 'summary'>, 'author'> & { author: Colleague }
export type Article = Omit<
  Nullable<Whole<S['ArticleResponse']>, 'publishedOn' | 'withdrawnBecause' | 'proposedOn' | 'publicVersion'>,
  'author' | 'changedBy' | 'content'
> & { author: Colleague; changedBy: Colleague; content: ArticleContent }
export type ArticleChange = S['ArticleRequest']
export type ArticleVersion = { number: number; by: Colleague; at: string; reason: string | null }
export type DifferenceKind = 'SAME' | 'ADDED' | 'REMOVED' | 'CHANGED'
export type Difference = {
  blocks: { kind: DifferenceKind; parts: { kind: DifferenceKind; text: string }[] }[]
  fields: string[]
}
export type ArticleQuery = {
  q?: string
  theme?: string[]
  department?: string[]
  language?: string[]
  state?: ArticleState
  open?: boolean
  mine?: boolean
  page?: number
  size?: number
}
export type PublicArticle = Omit<Nullable<Whole<S['PublicArticle']>, 'summary'>, 'department'> & {
  department: Localized | null
}
export type PublicSummary = Nullable<Whole<S['PublicSummary']>, 'summary'>
export type PublicQuery = { q?: string; theme?: string[]; page?: number; size?: number }
export type ArticleVerb = 'publish' | 'withdraw' | 'propose' | 'approve' | 'keep-inside'

const as = <T>(answer: Promise<unknown>) => answer as Promise<T>
const keyed = (key: string) => ({ 'Idempotency-Key': key })
const at = (id: string) => `/api/articles/${encodeURIComponent(id)}`

export const fetchArticles = (query: ArticleQuery): Promise<Page<ArticleSummary>> =>
  as(value(networking.GET('/api/articles', { params: { query } })))

export const fetchArticle = (id: string): Promise<Versioned<Article>> =>
  as(versioned(networking.GET('/api/articles/{id}', { params: { path: { id } } })))

export const beginArticle = (body: ArticleChange, key: string): Promise<Versioned<Article>> =>
  as(versioned(networking.POST('/api/articles', { headers: keyed(key), body })))

/** The draft of what departments learned by an application; asked again, it is the same. */
export const beginArticleOfApplication = (application: string, key: string): Promise<Versioned<Article>> =>
  ask('POST', `/api/applications/${encodeURIComponent(application)}/article`, { headers: keyed(key) })

export const writeArticle = (id: string, version: string, body: ArticleChange): Promise<Versioned<Article>> =>
  as(
    versioned(
      networking.PUT('/api/articles/{id}', { params: { path: { id }, header: { 'If-Match': version } }, body }),
    ),
  )

export const performOnArticle = (
  id: string,
  verb: ArticleVerb,
  body: object,
  key: string,
): Promise<Versioned<Article>> => ask('POST', `${at(id)}/${verb}`, { body, headers: keyed(key) })

export const previewArticle = async (body: string): Promise<string> =>
  (await ask<{ html: string }>('POST', '/api/articles/preview', { body: { body } })).value.html

export const fetchVersions = async (id: string): Promise<Page<ArticleVersion>> =>
  (await ask<Page<ArticleVersion>>('GET', `${at(id)}/versions`, { query: { size: 100 } })).value

export const fetchDifference = async (id: string, from: number, to: number): Promise<Difference> =>
  (await ask<Difference>('GET', `${at(id)}/difference`, { query: { from, to } })).value

export const fetchPublicArticles = async (query: PublicQuery): Promise<Page<PublicSummary>> =>
  (await ask<Page<PublicSummary>>('GET', '/api/public/articles', { query })).value

export const fetchPublicArticle = async (id: string): Promise<PublicArticle> =>
  (await ask<PublicArticle>('GET', `/api/public/articles/${encodeURIComponent(id)}`)).value
