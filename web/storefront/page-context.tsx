import { createContext, useContext } from 'react';
import type { Storefront } from '../api/contract.js';

interface Frame {
  storefront: Storefront;
  url: string;
}

const FrameContext = createContext<Frame | null>(null);

/** Gives the components below the tenant, its brand and who is looking. */
export const FrameProvider = FrameContext.Provider;

/** The frame of this page: tenant, brand, viewer and address. */
export function useFrame(): Frame {
  const frame = useContext(FrameContext);
  if (!frame) throw new Error('useFrame outside of a page');
  return frame;
}
