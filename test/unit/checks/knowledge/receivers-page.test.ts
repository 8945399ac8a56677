import { expect, test } from 'vitest';
import { receiversPage } from '../../receivers-page.ts';

test('docs/receivers.md is what npm run docs makes', async () => {
  await expect(await receiversPage()).toMatchFileSnapshot('../../../../docs/receivers.md');
});
