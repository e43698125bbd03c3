// Angular: its compiler takes the type of `$event` from GlobalEventHandlersEventMap, which the packages extend,
// and leaves the attributes of custom elements unchecked (CUSTOM_ELEMENTS_SCHEMA). So there is nothing to add.
export type { Events, Properties, Tag } from './elements.js';
