/** The formats of files, in the order in which they are offered. */
import type { BriefingFormat } from '~/api/types';

export const formats: readonly BriefingFormat[] = ['docx', 'pdf', 'html', 'markdown', 'text', 'json'];
