import classes from './Attachments.module.css'
import { FileRow } from './FileRow.js'

type File = { id: string } & Parameters<typeof FileRow>[0]['file']

/** Files beside words that already say whose they are and who sees them. */
export function BriefFiles({ files }: { files: readonly File[] }) {
  if (files.length === 0) return null
  return (
    <ul className={classes.files}>
      {files.map((file) => (
        <FileRow key={file.id} file={file} />
      ))}
    </ul>
  )
}
