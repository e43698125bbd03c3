import Byline from './Byline.svelte';
import Cards from './Cards.svelte';
import Figure from './Figure.svelte';
import Licence from './Licence.svelte';
import { start } from './islands.js';

start({ Byline, Cards, Figure, Licence });
