// Entry of every command: `node scripts/run.mjs start`. Plain old syntax here, so that an old Node can still say it is old.
var wanted = process.env.MIN_NODE || '20.19'
var running = process.versions.node.split('.').map(Number)
var least = wanted.split('.').map(Number)
var isOld = running[0] < least[0] || (running[0] === least[0] && running[1] < (least[1] || 0))

if (!isOld) {
  import('./commands/main.mjs')
} else if (process.env.MIN_NODE && running[0] >= 16) {
  import('./tooling/node-from-npm.mjs')
} else {
  console.error(
    'Node ' + process.versions.node + ' is too old: Mufakat needs Node ' + wanted + ' or later (24 is recommended).',
  )
  console.error(
    'Install it from your system or https://nodejs.org, or run this once with Node from npm: MIN_NODE=24 npm ' +
      process.argv[2],
  )
  process.exit(1)
}
