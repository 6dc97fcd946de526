import type { ReactNode } from 'react'
import classes from './Table.module.css'

interface Column {
  key: string
  name: ReactNode
}

/** Rows with the same facts; on a narrow screen each row becomes a card. Children are `Row`s. */
export function Table({
  caption,
  columns,
  children,
}: {
  caption: string
  columns: readonly Column[]
  children: ReactNode
}) {
  return (
    <table className={classes.table} role="table">
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ key, name }) => (
            <th key={key} scope="col" role="columnheader">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">{children}</tbody>
    </table>
  )
}

/** One row: its heading first, then its cells. */
export function Row({ heading, children }: { heading: ReactNode; children: ReactNode }) {
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {heading}
      </th>
      {children}
    </tr>
  )
}

/** One fact; `name` is its column's, which a card shows above it. A card leaves an empty one out. */
export function Cell({ name, children }: { name?: string; children?: ReactNode }) {
  return (
    <td role="cell" data-name={name}>
      {children}
    </td>
  )
}
