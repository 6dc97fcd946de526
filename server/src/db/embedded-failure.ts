const REMEDIES: [symptom: RegExp, sentence: (folder: string) => string][] = [
  [
    /No space left on device|ENOSPC/i,
    (folder) =>
      `The disk that holds ${folder} is full. Free some space, or set DATA_DIR to another disk, and start again.`,
  ],
  [
    /Permission denied|EACCES|EPERM|EROFS|wrong ownership/i,
    (folder) => `${folder} belongs to another account. Start as that account, or set DATA_DIR to a folder of your own.`,
  ],
  [
    /ENOTDIR|EEXIST|ENAMETOOLONG|ELOOP/,
    (folder) => `${folder} cannot be a folder for data. Set DATA_DIR to one that can.`,
  ],
  [
    /database files are incompatible|not compatible with this version/i,
    (folder) =>
      `${folder} was made by another version of PostgreSQL. Dump it with that version, or set DATA_DIR to a new folder.`,
  ],
  [
    /GLIBC|No such file or directory.*ld-|ENOENT|cannot execute/i,
    () =>
      'The embedded PostgreSQL does not run on this machine (it needs glibc). Set DATABASE_URL to a PostgreSQL 15 or later.',
  ],
  [
    /could not (create|resize) shared memory|semget/i,
    () =>
      'PostgreSQL got no shared memory from this machine. Allow more (in a container: --shm-size=256m) and start again.',
  ],
]

/** One sentence that says why the PostgreSQL of `folder` did not start, and the remedy, from what it printed. */
export function explainFailure(output: string, folder: string): string {
  const known = REMEDIES.find(([symptom]) => symptom.test(output))
  if (known) return known[1](folder)
  const said =
    output
      .trim()
      .split('\n')
      .filter((line) => /FATAL|PANIC|error/i.test(line))
      .at(-1) ?? output.trim().split('\n').at(-1)
  return `The embedded PostgreSQL in ${folder} did not start: ${said || 'it said nothing'}.`
}
