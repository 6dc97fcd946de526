/** Entities that commands save; one line a module. */
export const ENTITIES: (new () => object)[] = []
