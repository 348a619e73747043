import { Component, type ReactNode } from 'react';
import { FailurePage } from '../pages/failure-page.tsx';

interface ErrorBoundaryProps {
  /** Where the person is: a failure stays behind when they go on to another page. */
  readonly address: string;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly address: string;
  readonly failed: boolean;
}

/** Keeps the frame of the site, and the saved answers, when a page fails or cannot be fetched. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  constructor(props: ErrorBoundaryProps) {
    super(props);
    // A field would bring the helpers that older browsers need for one.
    this.state = { address: props.address, failed: false };
  }

  static getDerivedStateFromError() {
    return { failed: true };
  }

  static getDerivedStateFromProps({ address }: ErrorBoundaryProps, state: ErrorBoundaryState) {
    return address === state.address ? null : { address, failed: false };
  }

  override render() {
    return this.state.failed ? <FailurePage /> : this.props.children;
  }
}
