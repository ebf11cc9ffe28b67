import { createContext, useContext } from 'react';
import type { Brand } from '../../api/contract.js';

export const BrandContext = createContext<(brand: Brand) => void>(() => {});

/** Dresses the console itself in a brand that was just saved. */
export const useShowBrand = (): ((brand: Brand) => void) => useContext(BrandContext);
