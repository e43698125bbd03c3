import { everyReader, fourStates } from '@galley/tooling/suite';
import * as stories from './licensing-footer.stories.js';

fourStates({ stories, room: 'licensing-footer' });
everyReader({ stories, room: 'licensing-footer' });
