import { consumer } from './consumer.js';

// In a folder of any name: the files find each other, and the page's own policy forbids all else.
consumer('html', { output: 'public', base: '/a/folder/of/any/name/', served: true, keeps: true });
