import { type ComponentType, use } from 'react';
import { fetched } from '../offline/fetched.ts';

export type FetchedPage<P extends object> = ComponentType<P> & {
  /** Fetches it before it is asked for. */
  readonly ahead: () => void;
};

/**
 * A page whose code comes when it is first shown, or before. React's `lazy` would wait for a moment where it is here.
 *
 * @param part names it (src/offline/fetched.ts)
 */
export function fetchedPage<P extends object = object>(
  part: string,
  fetch: () => Promise<ComponentType<P>>,
): FetchedPage<P> {
  let page: ComponentType<P> | undefined;
  let coming: Promise<ComponentType<P>> | undefined;
  const come = () => (coming ??= fetched(part, fetch).then((found) => (page = found)));
  const forget = () => {
    coming = undefined;
  };
  const Fetched = (props: P) => {
    const Page = page ?? use(come());
    // oxlint-disable-next-line react/static-components -- one and the same each time, once it has come
    return <Page {...props} />;
  };
  return Object.assign(Fetched, { ahead: () => void come().catch(forget) });
}
