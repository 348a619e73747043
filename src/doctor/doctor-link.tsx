import type { ReactNode } from 'react';
import { siteAddress } from '../site-address.ts';
import { doctorAddresses, type DoctorPage } from './doctor-addresses.ts';

interface DoctorLinkProps {
  readonly to: DoctorPage;
  readonly children: ReactNode;
  readonly className?: string;
  readonly isCurrent?: boolean;
}

/** Loads the page anew: what this page holds in memory, a private key among it, ends here. */
export function DoctorLink({ to, children, className, isCurrent = false }: DoctorLinkProps) {
  return (
    <a
      className={className}
      href={siteAddress(doctorAddresses[to])}
      aria-current={isCurrent ? 'page' : undefined}
    >
      {children}
    </a>
  );
}
