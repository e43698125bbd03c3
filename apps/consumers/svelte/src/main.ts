import '@galley/elements/define.js';
import '@galley/elements/style.css';
import type {} from '@galley/elements/types/svelte';
import { mount } from 'svelte';
import App from './app.svelte';

mount(App, { target: document.getElementById('app')! });
