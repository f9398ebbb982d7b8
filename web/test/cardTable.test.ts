import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import CardTable from '@/components/CardTable.vue'

const columns = [
  { label: 'Name', field: 'name' },
  { label: 'Budget', numeric: true },
]

describe('a table of cards', () => {
  it('has its columns, what is beside them, and the rows', () => {
    const table = mount(CardTable, {
      props: { columns, caption: 'Calls', small: true },
      attrs: { 'data-testid': 'calls' },
      slots: { default: '<tr><td>One</td></tr>', head: '<th>Verbs</th>' },
    })

    expect(table.get('table').classes()).toEqual(['kern-table', 'wo-cards', 'kern-table--small'])
    expect(table.get('table').attributes('data-testid')).toBe('calls')
    expect(table.get('caption').text()).toBe('Calls')
    expect(table.findAll('th').map((head) => head.text())).toEqual(['Name', 'Budget', 'Verbs'])
    expect(table.findAll('th')[1]!.classes()).toContain('kern-table__header--numeric')
    expect(table.get('tbody').text()).toBe('One')
  })

  it('is sorted by what has a field, and says in which order it is', async () => {
    const table = mount(CardTable, { props: { columns, sort: 'name,asc' } })

    expect(table.findAll('th').map((head) => head.attributes('aria-sort'))).toEqual(['ascending', undefined])
    expect(table.findAll('button')).toHaveLength(1)
    await table.get('button').trigger('click')
    expect(table.emitted('sort')).toEqual([['name,desc']])
  })
})
