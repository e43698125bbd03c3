import { executeServerCommand } from '@web/test-runner-commands';

/** Emulates media features, such as `{ type: 'print' }`; false where the engine cannot, so that a test can skip itself. */
export const media = (features: Record<string, string>): Promise<boolean> =>
  executeServerCommand('media', features);
