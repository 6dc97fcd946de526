import { DefaultNamingStrategy } from 'typeorm'

/** snake_case names in the database for camelCase names in the code. */
export class SnakeNaming extends DefaultNamingStrategy {
  override tableName(className: string, customName?: string): string {
    return customName ?? snake(className)
  }

  override columnName(propertyName: string, customName?: string): string {
    return customName ?? snake(propertyName)
  }
}

function snake(name: string): string {
  return name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter}`).toLowerCase()
}
