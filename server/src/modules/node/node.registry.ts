import type { Context } from '../../context.js'

/** Finds a row of one type by its row id, through the viewer's eyes; null when there is none for them. */
export type NodeFinder = (context: Context, id: string) => Promise<object | null> | object | null

const finders = new Map<string, NodeFinder>()

/** Lets node(id) find rows of this type. Called once by each module that has a Node type. */
export function registerNode(type: string, find: NodeFinder): void {
  finders.set(type, find)
}

export function nodeFinder(type: string): NodeFinder | undefined {
  return finders.get(type)
}
