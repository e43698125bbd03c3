import { consumer } from './consumer.js';

consumer('angular', { output: 'dist' });
