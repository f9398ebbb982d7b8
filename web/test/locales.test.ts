// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NodeTypes, type TemplateChildNode } from '@vue/compiler-core'
import { parse } from '@vue/compiler-sfc'
import { describe, expect, it } from 'vitest'
import de from '@/locales/de.json'
import en from '@/locales/en.json'

function files(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
}

const keys = (messages: object, path = ''): string[] =>
  Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'object' ? keys(value, `${path}${key}.`) : [path + key],
  )

const spoken = ['aria-label', 'title', 'placeholder', 'alt', 'label', 'hint', 'intro', 'text']

/** Words that stand in a template itself, as text or in an attribute that people read or hear. */
function literals(nodes: TemplateChildNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === NodeTypes.TEXT) {
      return /\p{L}/u.test(node.content) ? [node.content.trim()] : []
    }
    if (node.type !== NodeTypes.ELEMENT) {
      return []
    }
    const attributes = node.props.flatMap((attribute) =>
      attribute.type === NodeTypes.ATTRIBUTE && spoken.includes(attribute.name) && attribute.value?.content
        ? [attribute.value.content]
        : [],
    )
    return [...attributes, ...literals(node.children)]
  })
}

const components = files('src', '.vue').map((file) => ({ file, text: readFileSync(file, 'utf8') }))

describe('the locales', () => {
  it('have the same keys', () => {
    expect(keys(en).sort()).toEqual(keys(de).sort())
  })

  it('have every key that a component names', () => {
    const sources = [...components.map(({ text }) => text), ...files('src', '.ts').map((f) => readFileSync(f, 'utf8'))]
    const named = sources.flatMap((text) => [...text.matchAll(/\bt\(\s*'([\w.-]+)'/g)].map((match) => match[1]))
    const known = new Set(keys(de))

    expect(named.filter((key) => !known.has(key!))).toEqual([])
  })
})

describe.each(components)('$file', ({ text }) => {
  it('has no literal text', () => {
    const { descriptor } = parse(text)

    expect(literals(descriptor.template?.ast?.children ?? [])).toEqual([])
  })
})
