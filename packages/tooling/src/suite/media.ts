/// <reference types="mocha" />
import { executeServerCommand } from '@web/test-runner-commands';

/**
 * Emulates media, such as `{ type: 'print' }` or `{ 'forced-colors': 'active' }`, while a test asks something. WebKit
 * cannot: WebDriver has no command for it, https://github.com/w3c/webdriver/issues/1693. There the test skips itself.
 */
export async function withMedia(
  test: Mocha.Context,
  features: Record<string, string>,
  ask: () => unknown,
): Promise<void> {
  if (!(await executeServerCommand('media', features))) test.skip();
  try {
    await ask();
  } finally {
    await executeServerCommand('media', {});
  }
}
