/** Owns where the editor takes what is pasted to: pages and pictures to the host, quotations to their source. */
import * as client from '~/api/client';
import { asApiError } from '~/api/errors';
import { t } from '~/i18n';
import { notices } from '~/state/notices.svelte';
import { quotationOf } from '~/state/quotations';
import type { Pasting } from './editor/pasting';

async function markdown(html: string): Promise<string> {
  try {
    const page = await client.pageMarkdown(html);
    const source = page.source ? `\n\n${t('notes-pasted-from')} <${page.source}>` : '';
    return `${page.markdown}${source}`;
  } catch (thrown) {
    notices.wrong(asApiError(thrown).message);
    return '';
  }
}

export const pasting = (formatted: (can: boolean) => void): Pasting => ({
  markdown,
  picture: () => Promise.resolve(null),
  quotation: quotationOf,
  formatted,
});
