/** The OpenAPI description is valid, complete, and says what the routes do. */
import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, test } from 'vitest'
import { routes } from '#src/delivery/http/allRoutes.ts'
import { Router } from '#src/delivery/http/router.ts'
import { openApiOf } from '#src/delivery/openapi/openApi.ts'
import { deliveryProblems } from '#src/delivery/openapi/problemCodes.ts'
import { sampleAddress } from '#src/delivery/openapi/samples.ts'

const document = JSON.parse(JSON.stringify(openApiOf(routes, 'https://content.example.org')))

const pathsOf = (value: unknown): string[] =>
  JSON.stringify(value)
    .match(/"\$ref":"[^"]+"/g)
    ?.map((found) => found.slice('"$ref":"'.length, -1)) ?? []

test('it is valid OpenAPI 3.1', async () => {
  const validator = new Validator()
  const { errors, valid } = await validator.validate(structuredClone(document))
  expect(errors ?? []).toEqual([])
  expect(valid).toBe(true)
  expect(validator.version).toBe('3.1')
})

test('the validator finds a description that is not valid', async () => {
  const broken = structuredClone(document)
  broken.paths['/v1/{site}'].get.parameters[0].in = 'nowhere'
  expect((await new Validator().validate(broken)).valid).toBe(false)
})

test('every reference leads somewhere', () => {
  const broken = pathsOf(document).filter(
    (path) =>
      path
        .slice(2)
        .split('/')
        .reduce((at, part) => at?.[part], document) === undefined,
  )
  expect(broken).toEqual([])
})

test('every operation has an id of its own', () => {
  const ids = Object.values<Record<string, { operationId: string }>>(document.paths).flatMap((methods) =>
    Object.values(methods).map(({ operationId }) => operationId),
  )
  expect(new Set(ids).size).toBe(ids.length)
})

describe.each(routes.map((route) => [route.path, route] as const))('%s', (path, route) => {
  const { get } = document.paths[path]

  test('has every parameter of the route, with what it is for', () => {
    const named = get.parameters.map(({ name }: { name: string }) => name)
    const segments = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    expect(named).toEqual([...segments, ...Object.keys(route.query.shape)])
    for (const parameter of get.parameters) {
      expect(parameter.schema, parameter.name).not.toEqual({})
      expect(parameter.description, parameter.name).toBeTruthy()
    }
  })

  test('tells what it answers', () => {
    const [mediaType] = Object.keys(get.responses['200'].content)
    expect(mediaType).toBe(typeof route.answer === 'string' ? route.answer.split(';')[0] : 'application/json')
  })

  test('has an example that leads to it', () => {
    expect(new Router(routes).find(sampleAddress(route)).route.path).toBe(path)
  })
})

test('a list is written with commas, and a default is told', () => {
  const { parameters } = document.paths['/v1/{site}/treatments'].get
  const named = (name: string) => parameters.find((one: { name: string }) => one.name === name)
  expect(named('kind')).toMatchObject({
    style: 'form',
    explode: false,
    schema: { type: 'array', items: { $ref: '#/components/schemas/TreatmentKind' } },
  })
  expect(named('limit').schema).toMatchObject({ type: 'integer', minimum: 1, maximum: 100, default: 20 })
})

test('every error code has an example', () => {
  const codes = Object.values<{ content: Record<string, { examples: object }> }>(
    document.components.responses,
  ).flatMap(({ content }) => Object.keys(content['application/problem+json']?.examples ?? {}))
  expect(codes.toSorted()).toEqual(Object.keys(deliveryProblems).toSorted())
})
