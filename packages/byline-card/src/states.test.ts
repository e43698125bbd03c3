import { everyReader, fourStates } from '@galley/tooling/suite';
import * as stories from './byline-card.stories.js';

fourStates({ stories, room: 'byline-card' });
everyReader({ stories, room: 'byline-card' });
