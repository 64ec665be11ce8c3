import { defineConfig } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** The rules that need no types; `.oxlintrc.json` has those that do. */
export default defineConfig(
  { ignores: ['dist', '.cache', 'node_modules', '**/*.d.ts'] },
  tseslint.configs.strict,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-constant-binary-expression': 'error',
      'no-self-compare': 'error',
      'no-template-curly-in-string': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, argsIgnorePattern: '^_' },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', 300],
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
    },
  },
  // All the words of the interface are one file, whatever its length.
  { files: ['src/ui/words.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['src/ui/**/*.ts'],
    extends: [
      lit['flat/recommended'],
      wc.configs['flat/best-practice'],
      litA11y.configs.recommended,
    ],
  },
  {
    // The compiler knows what a base class implements.
    files: ['src/ui/**/*.ts'],
    rules: { 'wc/guard-super-call': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Chai's assertions are properties.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
