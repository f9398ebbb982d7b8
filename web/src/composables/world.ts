import { geoNaturalEarth1, geoPath } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import atlas from 'world-atlas/countries-110m.json'
import type { Point } from './worldMap'

type Atlas = Topology<{ countries: GeometryCollection; land: GeometryCollection }>

// The atlas ships with the app: no tile server sees what people look at.
const topology = atlas as unknown as Atlas
const land = feature(topology, topology.objects.land)
const borders = mesh(topology, topology.objects.countries, (one, other) => one !== other)
const [north, south] = [82, -56]

/** The inhabited world at a width: its height, its outlines as SVG paths, and where a place lies. */
export function drawWorld(width: number) {
  const projection = geoNaturalEarth1().fitWidth(width, { type: 'Sphere' })
  const place = (longitude: number, latitude: number): Point => {
    const [x, y] = projection([longitude, latitude]) ?? [0, 0]
    return { x, y }
  }
  const top = place(0, north).y
  const height = place(0, south).y - top
  const [left = 0, above = 0] = projection.translate()
  projection.translate([left, above - top])
  const path = geoPath(projection).digits(1)
  return { height, land: path(land) ?? '', borders: path(borders) ?? '', place }
}
