import { type ReactNode, useContext, useEffect } from 'react';
import { AddressAtBuild } from '../navigation/location.ts';
import { useWords } from '../words/words-context.ts';
import { afterPaint } from './after-paint.ts';
import { useFocusOnArrival } from './arrival.ts';

interface PageHeadingProps {
  readonly title: string;
  /** What the document is called, where the heading would tell who the answers are about. */
  readonly documentName?: string;
  /** Words inside the heading after the title, such as "(optional)". */
  readonly children?: ReactNode;
  readonly hasError?: boolean;
  readonly describedBy?: string;
  /** The text box that the heading labels. */
  readonly labelFor?: string | undefined;
}

/** The heading of a page: takes focus when the person arrives, and names the document. */
export function PageHeading({
  title,
  documentName = title,
  children,
  hasError = false,
  describedBy,
  labelFor,
}: PageHeadingProps) {
  const { site } = useWords();
  const isAtBuild = useContext(AddressAtBuild) !== null;
  const documentTitle = hasError
    ? site.errorTitle(site.documentTitle(documentName))
    : site.documentTitle(documentName);
  useDocumentTitle(documentTitle);
  const heading = useFocusOnArrival();
  return (
    <>
      {isAtBuild && <title>{documentTitle}</title>}
      <h1 className="heading" tabIndex={-1} ref={heading} aria-describedby={describedBy}>
        {labelFor === undefined ? title : <label htmlFor={labelFor}>{title}</label>}
        {children}
      </h1>
    </>
  );
}

/** React would draw a `title` anew for each page, before the paint. To tell the browser its name takes as long as to save. */
function useDocumentTitle(title: string): void {
  useEffect(
    () =>
      afterPaint(() => {
        document.title = title;
      }),
    [title],
  );
}
