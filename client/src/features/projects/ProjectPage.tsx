import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { getRouteApi } from '@tanstack/react-router'
import { useAsk } from '../../app/ask.js'
import { Loaded } from '../../app/Loaded.js'
import { NotThere } from '../../app/NotThere.js'
import { paths } from '../../app/paths.js'
import { inWords } from '../../ui/partial-date.format.js'
import { useLanguage } from '../../ui/language.js'
import { useLocal } from '../../ui/Local.js'
import { Notice } from '../../ui/Notice.js'
import { Columns, Page } from '../../ui/Page.js'
import { Skeleton } from '../../ui/Skeleton.js'
import { Views } from '../../ui/Views.js'
import { Attachments } from '../attachments/Attachments.js'
import { Comments } from '../comments/Comments.js'
import { ProjectFacts } from './ProjectFacts.js'
import { SubjectHistory } from '../history/SubjectHistory.js'
import { ProjectHistory } from './ProjectHistory.js'
import { ProjectOverview } from './ProjectOverview.js'
import { ProjectStatusTag } from './ProjectStatusTag.js'
import { RecordStatusAct } from './RecordStatusAct.js'

const ProjectPageQuery = graphql(`
  query ProjectPage($code: ID!, $asOf: LocalDate) {
    project(id: $code, asOf: $asOf) {
      id
      code
      status
      revision
      isDemo
      title {
        en
        vi
      }
      commentCount
      attachments {
        id
        ...FileList_attachment
      }
      attachmentTerms {
        ...Attachments_terms
      }
      commentTerms {
        ...CommentForm_terms
      }
      viewerCan {
        recordStatus {
          allowed
        }
      }
      ...ProjectOverview_project
      ...ProjectFacts_project
      ...ProjectHistory_project
    }
  }
`)

const route = getRouteApi('/inside/projects/$code')

/** One project as it stood on a day: what it is, what became of it, and every fact with who recorded it and when. */
export function ProjectPage() {
  const { t } = useLingui()
  const language = useLanguage()
  const local = useLocal()
  const { code } = route.useParams()
  const { view = 'overview', asOf } = route.useSearch()
  const asked = useAsk(ProjectPageQuery, { code, asOf: asOf ?? null })
  return (
    <Loaded from={asked} skeleton={<Skeleton kind="page" lines={6} />}>
      {({ project }) => {
        if (!project) return <NotThere />
        const { id, status, revision, title, commentCount, commentTerms, viewerCan, isDemo } = project
        return (
          <Page
            kind="document"
            title={`${code} ${local(title)}`}
            heading={local(title)}
            above={
              <>
                <span>{code}</span>
                <ProjectStatusTag status={status} />
                {isDemo ? <span>{t`made up for the demonstration`}</span> : null}
              </>
            }
          >
            {asOf ? (
              <Notice tone="warn" title={<Trans>You see the project as of {inWords(asOf, language)}</Trans>} />
            ) : null}
            <Columns
              main={
                <>
                  <Views
                    name={t`Parts of the project`}
                    current={view}
                    views={[
                      { key: 'overview', name: <Trans>Overview</Trans>, link: paths.project(code, 'overview') },
                      {
                        key: 'comments',
                        name: <Trans>Comments</Trans>,
                        count: commentCount,
                        link: paths.project(code, 'comments'),
                      },
                      { key: 'history', name: <Trans>History</Trans>, link: paths.project(code, 'history') },
                    ]}
                  />
                  {view === 'overview' ? (
                    <>
                      <ProjectOverview project={project} />
                      <Attachments subject={id} files={project.attachments} terms={project.attachmentTerms} />
                    </>
                  ) : null}
                  {view === 'comments' ? <Comments subject={id} terms={commentTerms} /> : null}
                  {view === 'history' ? (
                    <>
                      <ProjectHistory project={project} />
                      <SubjectHistory subject={project.id} />
                    </>
                  ) : null}
                </>
              }
              aside={
                <>
                  {viewerCan.recordStatus.allowed && !asOf ? (
                    <RecordStatusAct id={id} code={code} revision={revision} status={status} />
                  ) : null}
                  <ProjectFacts project={project} />
                </>
              }
            />
          </Page>
        )
      }}
    </Loaded>
  )
}
