/** The worker stands beside the pages: it can only answer for addresses below its own. */
export const workerAddress = '/service-worker.js';

/** The one policy for Trusted Types that a page may make, for the one address that a worker may come from. */
export const workerPolicy = 'beforehand-worker';

/** What a page says to the worker of a newer version, which waits until then. */
export const takeOver = 'take over';
export const takeOverIfAlone = 'take over if alone';
