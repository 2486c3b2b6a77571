import type { Guard } from './guard.ts'
import { lineAt } from './guard.ts'
import { type Layer, layerOf } from './place.ts'
import { reached, sourceOf } from './source.ts'
import { sources } from './tree.ts'

const arrows: Readonly<Record<Layer, readonly Layer[]>> = {
  apps: ['apps', 'capabilities', 'records', 'derive', 'law', 'platform', 'gongwen', 'web-kit', 'kernel'],
  capabilities: ['capabilities', 'records', 'derive', 'law', 'platform', 'gongwen', 'web-kit', 'kernel'],
  records: ['records', 'derive', 'law', 'platform', 'web-kit', 'kernel'],
  derive: ['derive', 'kernel'],
  law: ['law', 'kernel'],
  platform: ['platform', 'kernel'],
  gongwen: ['gongwen', 'kernel'],
  'web-kit': ['web-kit'],
  kernel: ['kernel'],
}

export const arrowsGuard: Guard = {
  name: 'arrows',
  says: 'imports point downwards between the layers, and the kernel imports nothing',
  atLeast: 100,
  look(tree) {
    const offences = []
    let seen = 0
    for (const [path, text] of sources(tree)) {
      const layer = layerOf(path)
      if (!isLayer(layer)) {
        offences.push({ path, what: 'stands in no layer of the house' })
        continue
      }
      for (const { specifier, offset } of sourceOf(text).imports) {
        const target = reached(path, specifier)
        if (target === null) continue
        seen += 1
        const line = lineAt(text, offset)
        const to = layerOf(target)
        if (!isLayer(to)) offences.push({ path, line, what: `${specifier} lies outside the layers` })
        else if (!arrows[layer].includes(to))
          offences.push({ path, line, what: `${layer} may not reach ${to}: ${specifier}` })
        if (!tree.has(target)) offences.push({ path, line, what: `${specifier} is not there` })
      }
    }
    return { seen, offences }
  },
}

function isLayer(layer: string | undefined): layer is Layer {
  return layer !== undefined && Object.hasOwn(arrows, layer)
}
