import { describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { append, consistencyPath, EMPTY, EMPTY_ROOT, goesOn, inclusionPath, leafHash, rootByPath, rootOf, treeRoot } from './merkle.js'

// The eight leaves and roots of the reference implementation of RFC 6962 (google/certificate-transparency, merkle tests).
const LEAVES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]
const leaf = (hex: string) => createHash('sha256').update(Buffer.concat([Buffer.of(0), Buffer.from(hex, 'hex')])).digest('hex')

describe('the Merkle tree', () => {
  it('has the roots of RFC 6962, from the definition and by appending', () => {
    const leaves = LEAVES.map(leaf)
    let tree = EMPTY
    expect(rootOf(tree)).toBe(EMPTY_ROOT)
    for (const [index, root] of ROOTS.entries()) {
      tree = append(tree, leaves[index]!)
      expect([rootOf(tree), treeRoot(leaves.slice(0, index + 1))]).toEqual([root, root])
    }
  })

  it('proves each leaf of each size up to 40, and nothing in another place or of another tree', () => {
    for (let size = 1; size <= 40; size += 1) {
      const leaves = Array.from({ length: size }, (_, index) => leafHash(`entry ${index}`))
      const root = treeRoot(leaves)
      for (const [index, each] of leaves.entries()) {
        const path = inclusionPath(leaves, index)
        expect(rootByPath(each, index, size, path)).toBe(root)
        if (size > 1) expect(rootByPath(each, (index + 1) % size, size, path)).not.toBe(root)
        expect(rootByPath(leafHash('another'), index, size, path)).not.toBe(root)
      }
    }
  })

  it('proves of any two of its sizes that the newer goes on from the older, and of no tree in which anything before was changed', () => {
    const sizes = fc.integer({ min: 1, max: 70 }).chain((size) => fc.tuple(fc.integer({ min: 1, max: size }), fc.constant(size), fc.nat(size - 1), fc.nat()))
    fc.assert(fc.property(sizes, ([older, newer, touched, salt]) => {
      const leaves = Array.from({ length: newer }, (_, index) => leafHash(`entry ${index}`))
      const [from, to] = [older, newer].map((size) => ({ size, root: treeRoot(leaves.slice(0, size)) })) as [Tree, Tree]
      const path = consistencyPath(leaves, older)
      expect(goesOn(from, to, path)).toBe(true)
      const rewritten = leaves.with(touched, leafHash(`other ${salt}`))
      const other = { size: newer, root: treeRoot(rewritten) }
      expect(goesOn(from, other, consistencyPath(rewritten, older))).toBe(touched >= older)
      expect(goesOn(from, other, path)).toBe(false)
      for (const wrong of [path.slice(1), [...path, from.root], path.toReversed()]) if (wrong.join() !== path.join()) expect(goesOn(from, to, wrong)).toBe(false)
      if (older < newer) expect(goesOn({ ...from, size: older + 1 }, to, path)).toBe(false)
    }), { numRuns: 400 })
  })
})

interface Tree { size: number; root: string }
