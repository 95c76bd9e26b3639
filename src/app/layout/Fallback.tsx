import { Component, type ReactNode } from 'react';

/** Shows something else where its children fail, so that the rest of the page lives on. React has only classes for this. */
export class Fallback extends Component<FallbackProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}

interface FallbackProps {
  readonly instead: ReactNode;
  readonly children: ReactNode;
}
