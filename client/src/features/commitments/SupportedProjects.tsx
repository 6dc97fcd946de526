import { Trans } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { Link } from '@tanstack/react-router'
import { read, type FragmentOf } from '../../app/fragments.js'
import { paths } from '../../app/paths.js'
import { Local } from '../../ui/Local.js'
import classes from './Commitments.module.css'

const Fields = graphql(`
  fragment SupportedProjects_project on Project {
    id
    code
    title {
      en
      vi
    }
  }
`)

/** Projects that one's delegation leads, joins as a partner, or has promised something for. */
export function SupportedProjects({ projects }: { projects: readonly FragmentOf<typeof Fields>[] }) {
  if (projects.length === 0) {
    return (
      <p className="quietly">
        <Trans>None on record that you may see.</Trans>
      </p>
    )
  }
  return (
    <ul className={classes.projects}>
      {projects.map((project) => {
        const { id, code, title } = read(Fields, project)
        return (
          <li key={id}>
            <span className={classes.code}>{code}</span>
            <Link {...paths.project(code)}>
              <Local text={title} />
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
