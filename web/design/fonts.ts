/**
 * Typefaces that need no download: every name is a stack of faces that the visitors' systems bring along, so a page
 * never waits for a font, never jumps when one arrives, and tells no third party who is reading.
 */
const FONT_STACKS: Readonly<Record<string, string>> = {
  system: "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif",
  humanist: "Seravek,'Gill Sans Nova',Ubuntu,Calibri,'DejaVu Sans',sans-serif",
  geometric: "Avenir,'Avenir Next',Montserrat,Corbel,'URW Gothic',sans-serif",
  serif: "Charter,'Bitstream Charter','Sitka Text',Cambria,Georgia,serif",
  slab: "Rockwell,'Rockwell Nova','Roboto Slab','DejaVu Serif','Sitka Small',serif",
  mono: "ui-monospace,'Cascadia Code','Source Code Pro',Menlo,Consolas,monospace",
  rounded:
    "ui-rounded,'Hiragino Maru Gothic ProN',Quicksand,Comfortaa,'Arial Rounded MT Bold',Calibri,sans-serif",
};

/** The CSS value for a brand's font; an unknown one is the system's. */
export function fontStack(id: string): string {
  return FONT_STACKS[id] ?? FONT_STACKS['system'] ?? 'sans-serif';
}
