import { everyReader, fourStates } from '@galley/tooling/suite';
import * as stories from './font-size-control.stories.js';

fourStates({ stories, room: 'font-size-control' });
everyReader({ stories, room: 'font-size-control' });
