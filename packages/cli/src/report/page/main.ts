import { mountList } from './mount-list.ts';
import { readPage } from './read-page.ts';

mountList(document, readPage(document));
