import { makeBundle } from './make-bundle.ts';

// The process of `getBundle`: makes the bundle in the folder that it is told, and sends it.
process.once('disconnect', () => {
  process.exit();
});
const [, , root = ''] = process.argv;
process.send?.(await makeBundle(root), () => {
  process.exit();
});
