import '@galley/elements/define.js';
import '@galley/elements/style.css';
import type {} from '@galley/elements/types/vue';
import { createApp } from 'vue';
import App from './app.vue';

createApp(App).mount('#app');
