import type { SpendingLine } from '@/api/measure-types'
import type { FieldProblem } from '@/api/types'
import type { RowProblem } from '@/api/relation-imports-client'
import { amountOf } from './amounts'

export type SpendingFile = { lines: SpendingLine[]; rows: number[]; problems: RowProblem[] }
export type SpendingWords = {
  columns: { measure: string; year: string; amount: string }
  says: { missing: string; year: string; amount: string; width: string; nothing: string; tooMany: string }
}

const most = 2_000

function cells(line: string): string[] {
  const separator = line.includes(';') ? ';' : line.includes('\t') ? '\t' : ','
  return line.split(separator).map((cell) => cell.trim().replaceAll(/^"|"$/g, ''))
}

/** A first row without any figure as year names the columns. */
const isHead = (row: string[]) => !/\d/.test(row[1] ?? '')

/** What was spent, from a list of measure, year and amount; every row that cannot be taken is named. */
export function spendingFrom(text: string, { columns, says }: SpendingWords): SpendingFile {
  const file: SpendingFile = { lines: [], rows: [], problems: [] }
  const complain = (row: number, column: string, reason: string) => file.problems.push({ row, column, reason })
  const all = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  const taken = all
    .map((line, index) => ({ row: index + 1, line, found: cells(line) }))
    .filter(({ line, row, found }) => line.trim() !== '' && !(row === 1 && isHead(found)))

  taken.forEach(({ row, found }) => {
    const [measure = '', year = '', amount = ''] = found
    if (found.length !== 3) {
      complain(row, '', says.width)
      return
    }
    const figure = amountOf(amount)
    if (measure === '') {
      complain(row, columns.measure, says.missing)
    }
    if (!/^(19|20|21)\d\d$/.test(year)) {
      complain(row, columns.year, says.year)
    }
    if (figure === undefined) {
      complain(row, columns.amount, says.amount)
    }
    file.lines.push({ measure, year: Number(year), amount: figure ?? 0 })
    file.rows.push(row)
  })
  if (taken.length === 0) {
    complain(1, '', says.nothing)
  }
  if (taken.length > most) {
    complain(most + 1, '', says.tooMany)
  }
  return file
}

/** What the service says of a line, said of the row of the file. */
export function spendingProblems(found: FieldProblem[], rows: number[], { columns }: SpendingWords): RowProblem[] {
  return found.map(({ pointer, detail }) => {
    const [, index = '', field = ''] = /^#\/lines\/(\d+)\/?(\w*)/.exec(pointer) ?? []
    const column = field in columns ? columns[field as keyof typeof columns] : ''
    return { row: rows[Number(index)] ?? 0, column, reason: detail }
  })
}
