import { consumer } from './consumer.js';

consumer('next', { script: 'start', served: true });
