/* Opens the store and closes it: `node migrate-once.ts <url>`. */
import { openStore } from '../../src/store/open-store.ts';

const store = await openStore(process.argv[2], { file: '' });
await store.close();
