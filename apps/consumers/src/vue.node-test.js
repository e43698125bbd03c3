import { consumer } from './consumer.js';

consumer('vue', { output: 'dist' });
