import { consumer } from './consumer.js';

// Its types alone.
consumer('solid');
