import { type ComponentType, use } from 'react';
import { fetched, noteCome } from '../offline/fetched.ts';

export type FetchedPage<P extends object> = ComponentType<P> & {
  /** Fetches it before it is asked for. */
  readonly ahead: () => void;
  /** Fetches it as whoever asks for it does. Once it has come, the page is drawn without waiting. */
  readonly ready: () => Promise<unknown>;
};

/**
 * A page whose code comes when it is first shown, or before. React's `lazy` would wait for a moment where it is here.
 *
 * @param name of the part of the site, for which the document may be loaded anew when it is gone
 */
export function fetchedPage<P extends object = object>(
  name: string,
  fetch: () => Promise<ComponentType<P>>,
): FetchedPage<P> {
  let page: ComponentType<P> | undefined;
  let coming: Promise<ComponentType<P>> | undefined;
  let shown: Promise<ComponentType<P>> | undefined;
  const come = () => (coming ??= fetch().then((found) => (page = found), forget));
  const forget = (error: unknown) => {
    coming = undefined;
    // By then it has been said that the page could not come. Whoever asks for it again may be online again.
    setTimeout(() => (shown = undefined), pause);
    throw error;
  };
  const ready = () => (shown ??= fetched(name, come));
  const Fetched = (props: P) => {
    const Page = page ?? use(ready());
    // oxlint-disable-next-line react/static-components -- one and the same each time, once it has come
    return <Page {...props} />;
  };
  const ahead = () => {
    come().then(
      () => noteCome(name),
      () => undefined,
    );
  };
  return Object.assign(Fetched, { ahead, ready });
}

/** In milliseconds. */
const pause = 1000;
