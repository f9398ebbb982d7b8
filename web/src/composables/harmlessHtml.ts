import { h, type VNode } from 'vue'

/** Elements of an article, with the classes by which they look like the rest of the page. */
const elements: Record<string, string> = {
  p: 'kern-body',
  br: '',
  hr: 'kern-divider',
  h2: 'kern-heading-medium',
  h3: 'kern-heading-small',
  h4: 'kern-title',
  h5: 'kern-title',
  h6: 'kern-title',
  ul: 'kern-list kern-list--bullet',
  ol: 'kern-list kern-list--number',
  li: '',
  blockquote: 'kern-body wo-article__quote',
  pre: 'wo-article__code',
  code: '',
  em: '',
  strong: '',
  del: '',
  a: 'kern-link',
  table: 'kern-table',
  thead: 'kern-table__head',
  tbody: 'kern-table__body',
  tr: 'kern-table__row',
  th: 'kern-table__header',
  td: 'kern-table__cell',
}
const addresses = /^(https?:|mailto:|\/(?!\/)|#)/i

function attributesOf(element: Element): Record<string, string> {
  const name = element.localName
  const attributes: Record<string, string> = {}
  const href = element.getAttribute('href') ?? ''
  if (name === 'a' && addresses.test(href)) {
    attributes.href = href
    attributes.rel = 'nofollow noopener noreferrer'
  }
  if (name === 'th') {
    attributes.scope = 'col'
  }
  if (name === 'ol' && element.hasAttribute('start')) {
    attributes.start = element.getAttribute('start')!
  }
  return attributes
}

/** The service has cleaned it; here once more nothing but what is on the list becomes part of the page. */
function vnodeOf(node: Node): VNode | string | (VNode | string)[] {
  if (!(node instanceof Element)) {
    return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : ''
  }
  const name = node.localName
  const children = [...node.childNodes].flatMap(vnodeOf)
  if (!(name in elements)) {
    return name === 'script' || name === 'style' ? '' : children
  }
  const element = h(name, { class: elements[name] || undefined, ...attributesOf(node) }, children)
  // A wide table scrolls by itself, not the page.
  return name === 'table' ? h('div', { class: 'wo-article__wide', tabindex: 0 }, [element]) : element
}

export const contentOf = (html: string): (VNode | string)[] =>
  [...new DOMParser().parseFromString(html, 'text/html').body.childNodes].flatMap(vnodeOf)
