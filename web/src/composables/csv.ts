const separator = ';'

function cell(text: string): string {
  // A spreadsheet would run a cell that begins like a formula.
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}

/** A CSV that German and English spreadsheets open with a double click: semicolons, UTF-8 with its mark. */
export function csv(head: string[], rows: string[][]): string {
  return '\uFEFF' + [head, ...rows].map((row) => row.map(cell).join(separator)).join('\r\n') + '\r\n'
}

export function download(name: string, text: string, type = 'text/csv;charset=utf-8'): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 1_000)
}
