import { consumer } from './consumer.js';

consumer('astro', { output: 'dist', served: true, keeps: true });
