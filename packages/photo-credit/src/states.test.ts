import { everyReader, fourStates } from '@galley/tooling/suite';
import * as stories from './photo-credit.stories.js';

fourStates({ stories, room: 'photo-credit' });
everyReader({ stories, room: 'photo-credit' });
