// As the product runs: GraphQL would check itself at each step, a fifth of the time of the matrix.
process.env.NODE_ENV = 'production'

/** Unit and integration tests: ES modules, decorators by SWC, one throw-away PostgreSQL for the whole run. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/src'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        },
        sourceMaps: 'inline',
      },
    ],
  },
  globalSetup: './testing/setup.js',
  globalTeardown: './testing/teardown.js',
  testSequencer: './testing/sequencer.js',
  setupFiles: ['reflect-metadata'],
  maxWorkers: 2,
  testTimeout: 120_000,
}
