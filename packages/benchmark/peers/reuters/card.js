import Cards from './Cards.svelte';
import { start } from './islands.js';

start({ Cards });
