/** The typefaces that a brand can choose from: the closed list of the API. */
export const FONT_IDS = ['system', 'humanist', 'geometric', 'serif', 'slab', 'mono', 'rounded'] as const;
export type FontId = (typeof FONT_IDS)[number];

/** A choice in the console, and what it means in CSS: fonts that the visitor's system has, nothing is downloaded. */
export interface FontStack {
  readonly label: string;
  readonly stack: string;
}

export const FONTS: Readonly<Record<FontId, FontStack>> = {
  system: { label: 'System', stack: "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif" },
  humanist: { label: 'Humanist', stack: "Seravek,'Gill Sans Nova',Ubuntu,Calibri,'DejaVu Sans',sans-serif" },
  geometric: { label: 'Geometric', stack: "Avenir,'Avenir Next',Montserrat,Corbel,'URW Gothic',sans-serif" },
  serif: { label: 'Serif', stack: "Charter,'Bitstream Charter','Sitka Text',Cambria,Georgia,serif" },
  slab: {
    label: 'Slab serif',
    stack: "Rockwell,'Rockwell Nova','Roboto Slab','DejaVu Serif','Sitka Small',serif",
  },
  mono: {
    label: 'Monospace',
    stack: "ui-monospace,'Cascadia Code','Source Code Pro',Menlo,Consolas,monospace",
  },
  rounded: {
    label: 'Rounded',
    stack:
      "ui-rounded,'Hiragino Maru Gothic ProN',Quicksand,Comfortaa,'Arial Rounded MT Bold',Calibri,sans-serif",
  },
};

/** The CSS value for a font id; an unknown one is the system's. */
export function fontStackOf(id: string): string {
  return FONTS[FONT_IDS.find((known) => known === id) ?? 'system'].stack;
}
