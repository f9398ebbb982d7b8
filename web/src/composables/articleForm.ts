import type { Article, ArticleChange } from '@/api/articles-client'
import type { FieldProblem } from '@/api/types'
import { missing } from './missing'

/** What is typed of an article. */
export type ArticleForm = {
  department: string
  language: string
  title: string
  summary: string
  body: string
  keywords: string[]
  themes: string[]
  measures: string[]
  partners: string[]
  links: Record<string, string>[]
  reason: string
}

export const emptyArticleForm = (): ArticleForm => ({
  department: '',
  language: 'de',
  title: '',
  summary: '',
  body: '',
  keywords: [],
  themes: [],
  measures: [],
  partners: [],
  links: [],
  reason: '',
})

export const articleFormFrom = ({ department, content }: Article): ArticleForm => ({
  department,
  language: content.language,
  title: content.title,
  summary: content.summary ?? '',
  body: content.body,
  keywords: [...content.keywords],
  themes: [...content.themes],
  measures: [...content.measures],
  partners: [...content.partners],
  links: content.links.map(({ label, url }) => ({ label, url })),
  reason: '',
})

const orUndefined = (text: string) => (text.trim() === '' ? undefined : text.trim())

export const articleFrom = (form: ArticleForm): ArticleChange => ({
  department: orUndefined(form.department),
  language: form.language,
  title: form.title,
  summary: orUndefined(form.summary),
  body: form.body,
  keywords: form.keywords,
  themes: form.themes,
  measures: form.measures,
  partners: form.partners,
  links: form.links.map(({ label, url }) => ({ label: label ?? '', url: url ?? '' })),
  reason: orUndefined(form.reason),
})

/** @param published whether others read it already, so that a change needs a reason and the text must not be empty */
export const articleProblems = (
  form: ArticleForm,
  published: boolean,
  says: { title: string; body: string; reason: string },
): FieldProblem[] =>
  missing([
    ['title', form.title, says.title],
    ...(published
      ? ([
          ['body', form.body, says.body],
          ['reason', form.reason, says.reason],
        ] as [string, string, string][])
      : []),
  ])
