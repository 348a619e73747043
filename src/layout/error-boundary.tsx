import { Component, type ReactNode } from 'react';
import { FailurePage } from '../pages/failure-page.tsx';

/** Keeps the frame of the site, and the saved answers, when a page fails or cannot be fetched. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <FailurePage /> : this.props.children;
  }
}
