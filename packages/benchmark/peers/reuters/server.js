// The same islands as text, on a server.
import { render } from 'svelte/server';
import Byline from './Byline.svelte';
import Cards from './Cards.svelte';
import Figure from './Figure.svelte';
import Licence from './Licence.svelte';

const components = { Byline, Cards, Figure, Licence };
export const renderIsland = (name, props) => render(components[name], { props }).body;
