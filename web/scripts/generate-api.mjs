// Types of the services' answers, from the OpenAPI documents that the services' builds keep current.
import { mkdirSync, writeFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'

for (const service of [
  'gateway',
  'measures-service',
  'networking-service',
  'notification-service',
  'relations-service',
]) {
  const source = new URL(`../../docs/openapi/${service}.json`, import.meta.url)
  const target = new URL(`../src/api/generated/${service}.ts`, import.meta.url)
  mkdirSync(new URL('.', target), { recursive: true })
  writeFileSync(target, astToString(await openapiTS(source)))
}
