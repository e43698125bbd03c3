import { everyReader, fourStates } from '@galley/tooling/suite';
import * as stories from './related-link.stories.js';

fourStates({ stories, room: 'related-link' });
everyReader({ stories, room: 'related-link' });
