import js from '@eslint/js'
import graphql from '@graphql-eslint/eslint-plugin'
import reactHooks from 'eslint-plugin-react-hooks'
import { existsSync } from 'node:fs'
import globals from 'globals'
import tseslint from 'typescript-eslint'

const TYPED = ['{server,client,e2e,schema}/**/*.{ts,tsx}']
const TESTS = ['**/*.test.{ts,tsx}', 'server/**/testing/**', 'e2e/**']
const SCHEMA = 'schema/schema.graphql'

const settingsAreReadOnce = {
  selector: 'MemberExpression[object.name="process"][property.name="env"]',
  message: 'Only server/src/env.ts reads process.env: take the setting as an argument.',
}

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/.data/**',
      '**/node_modules/**',
      'schema/generated/**',
      '**/locales/*.ts',
      'e2e/{report,results}/**',
      '.tools/**',
      '.data/**',
    ],
  },
  { ...js.configs.recommended, files: ['**/*.{js,mjs,cjs,ts,tsx}'] },
  { files: ['**/*.{js,mjs,cjs}'], languageOptions: { globals: globals.node } },
  {
    files: ['{client,server}/public/**/*.js'],
    languageOptions: { globals: globals.browser },
    rules: { 'no-redeclare': ['error', { builtinGlobals: false }] },
  },
  { files: ['e2e/**/*.ts'], rules: { 'no-empty-pattern': 'off' } }, // Playwright reads a fixture's needs from its pattern
  {
    files: TYPED,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true, allowNullish: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off', // TypeScript 6 here and 7 in the packages differ
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/unbound-method': 'off', // our interfaces are records of functions
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      'no-console': 'error',
    },
  },
  {
    files: ['server/src/**/*.ts'],
    ignores: ['server/src/env.ts', 'server/src/bench/**', ...TESTS],
    rules: { 'no-restricted-syntax': ['error', settingsAreReadOnce] },
  },
  { files: ['server/src/{cli,bench}/**', 'server/src/serve.ts', ...TESTS], rules: { 'no-console': 'off' } },
  {
    files: TESTS,
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
    },
  },
  {
    files: ['client/src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    languageOptions: { globals: globals.browser },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  ...(existsSync(SCHEMA) ? operations() : []),
)

/** The operations inside the client's components, checked against the committed schema. */
function operations() {
  return [
    { files: ['client/src/**/*.{ts,tsx}'], ignores: TESTS, processor: graphql.processor },
    {
      files: ['client/src/**/*.graphql'],
      languageOptions: {
        parser: graphql.parser,
        parserOptions: {
          graphQLConfig: {
            schema: SCHEMA,
            documents: ['client/src/**/*.{ts,tsx}', '!client/src/**/*.test.{ts,tsx}'],
            extensions: { pluckConfig: { modules: [{ name: '@mufakat/schema', identifier: 'graphql' }] } },
          },
        },
      },
      plugins: { '@graphql-eslint': graphql },
      rules: {
        ...graphql.configs['flat/operations-recommended'].rules,
        '@graphql-eslint/naming-convention': 'off',
        '@graphql-eslint/require-selections': 'off',
        '@graphql-eslint/selection-set-depth': 'off',
        '@graphql-eslint/no-deprecated': 'error',
      },
    },
  ]
}
