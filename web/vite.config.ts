import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

const gateway = process.env.WELTOFFEN_GATEWAY ?? 'http://localhost:8080'

export default defineConfig({
  plugins: [vue()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  define: {
    __VUE_OPTIONS_API__: false,
    __VUE_PROD_DEVTOOLS__: false,
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: false,
    __VUE_I18N_LEGACY_API__: false,
    __VUE_I18N_FULL_INSTALL__: false,
    __INTLIFY_PROD_DEVTOOLS__: false,
  },
  build: {
    outDir: 'target/classes/META-INF/resources',
    emptyOutDir: true,
    // The content security policy allows fonts from this host only, so nothing is inlined.
    assetsInlineLimit: 0,
  },
  server: { proxy: { '/api': gateway, '/login': gateway, '/docs': gateway } },
  test: { environment: 'happy-dom', include: ['test/**/*.test.ts'] },
})
