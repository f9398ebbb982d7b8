// Lint, types and unit tests, unless Maven was told to skip tests (its properties come as arguments).
import { execFileSync } from 'node:child_process'

if (process.argv.slice(2).some((skip) => skip === 'true')) {
  console.log('Checks are skipped')
} else {
  execFileSync('npm', ['run', '--silent', 'check'], { stdio: 'inherit', shell: process.platform === 'win32' })
}
