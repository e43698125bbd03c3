import { fourStates } from '@galley/tooling/suite';
import * as stories from './licensing-footer.stories.js';

fourStates({ stories, room: 'licensing-footer' });
