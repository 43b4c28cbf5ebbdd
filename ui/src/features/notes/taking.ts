/** Owns where the editor takes what is pasted to: pages and pictures to the host, quotations to their source. */
import * as client from '~/api/client';
import { asApiError } from '~/api/errors';
import { t } from '~/i18n';
import { notices } from '~/state/notices.svelte';
import { quotationOf } from '~/state/quotations';
import type { Pasting } from './editor/pasting';
import type { Draw } from './editor/pictures';

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

/** Bytes as text, in pieces that the call stack takes. */
function base64(bytes: Uint8Array): string {
  const PIECE = 0x8000;
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}

async function picture(file: File): Promise<string | null> {
  try {
    const bytes = base64(new Uint8Array(await file.arrayBuffer()));
    const { address } = await client.keepPicture({ bytes });
    const words = file.name.replace(/\.[^.]*$/, '').replace(/[[\]\\]/g, '');
    return `![${words}](${address})`;
  } catch (thrown) {
    notices.wrong(asApiError(thrown).message);
    return null;
  }
}

export const pasting = (formatted: (can: boolean) => void): Pasting => ({
  markdown,
  picture,
  quotation: quotationOf,
  formatted,
});

const shown = new Map<string, Promise<string | null>>();

function show(sha256: string): Promise<string | null> {
  const known = shown.get(sha256);
  if (known) return known;
  const asked = client.showPicture({ sha256 }).then(
    ({ bytes, media }) => {
      const raw = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
      return URL.createObjectURL(new Blob([raw], { type: media }));
    },
    () => {
      shown.delete(sha256);
      return null;
    },
  );
  shown.set(sha256, asked);
  return asked;
}

/** Draws what is kept with the dossier: put in here, or come along with the note's folder. */
export const drawing =
  (files: () => readonly { path: string; sha256: string }[]): Draw =>
  (address) => {
    const own = /^attached:([0-9a-f]{64})(?:\.\w+)?$/.exec(address)?.[1];
    if (own) return show(own);
    const wanted = decodeURIComponent(address).replace(/^\.\//, '').toLowerCase();
    const last = wanted.split('/').at(-1);
    const file =
      files().find(({ path }) => path.toLowerCase() === wanted) ??
      files().find(({ path }) => path.toLowerCase().split('/').at(-1) === last);
    return file ? show(file.sha256) : Promise.resolve(null);
  };
