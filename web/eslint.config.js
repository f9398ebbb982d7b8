import prettier from 'eslint-config-prettier'
import vue from 'eslint-plugin-vue'
import { defineConfigWithVueTs, vueTsConfigs } from '@vue/eslint-config-typescript'

export default defineConfigWithVueTs(
  { ignores: ['target/**', 'src/api/generated/**'] },
  vue.configs['flat/recommended'],
  vueTsConfigs.recommended,
  prettier,
  {
    files: ['**/*.vue', '**/*.ts'],
    rules: {
      'max-lines': ['error', 200],
      'vue/multi-word-component-names': 'off',
      'vue/no-bare-strings-in-template': 'error',
      'vue/no-static-inline-styles': 'error',
      'vue/no-v-html': 'error',
    },
  },
)
