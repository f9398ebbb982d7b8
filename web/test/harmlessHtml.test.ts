import { mount } from '@vue/test-utils'
import { h } from 'vue'
import { describe, expect, it } from 'vitest'
import { contentOf } from '@/composables/harmlessHtml'

const shown = (html: string) => mount({ render: () => h('div', contentOf(html)) }).html({ raw: true })

describe('the text of an article', () => {
  it('keeps what an article is made of', () => {
    expect(shown('<h2>Titel</h2><p>Ein <strong>Wort</strong></p>')).toContain('<strong>Wort</strong>')
  })

  it('keeps no script, no handler and no address that is none', () => {
    const html = shown(
      '<p onclick="x()">a<script>x()</script><img src=x onerror=x()><a href="javascript:x()">b</a></p>',
    )
    expect(html).not.toMatch(/onclick|script|<img|href/)
    expect(html).toContain('b</a>')
  })
})
