/**
 * Typefaces that need no download: every name is a stack of faces that the visitors' systems bring along, so a page
 * never waits for a font, never jumps when one arrives, and tells no third party who is reading.
 */
export const FONT_STACKS: Readonly<Record<string, string>> = {
  system: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
  humanist: "Seravek, 'Gill Sans Nova', Ubuntu, Calibri, 'DejaVu Sans', source-sans-pro, sans-serif",
  geometric: "Avenir, Montserrat, Corbel, 'URW Gothic', source-sans-pro, sans-serif",
  grotesque:
    "Bahnschrift, 'DIN Alternate', 'Franklin Gothic Medium', 'Nimbus Sans Narrow', sans-serif-condensed, sans-serif",
  rounded:
    "ui-rounded, 'Hiragino Maru Gothic ProN', Quicksand, Comfortaa, 'Arial Rounded MT Bold', Calibri, sans-serif",
  serif: "Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, serif",
  oldstyle: "'Iowan Old Style', 'Palatino Linotype', 'URW Palladio L', P052, serif",
  slab: "Rockwell, 'Rockwell Nova', 'Roboto Slab', 'DejaVu Serif', 'Sitka Small', serif",
  mono: "ui-monospace, 'Cascadia Code', 'Source Code Pro', Menlo, Consolas, 'DejaVu Sans Mono', monospace",
};

const FALLBACK = FONT_STACKS['system'] ?? 'sans-serif';

/** The CSS value for a brand's font: a known stack, or the named face before the system's. */
export function fontStack(name: string | null | undefined): string {
  if (!name) return FALLBACK;
  const known = FONT_STACKS[name.toLowerCase()];
  if (known) return known;
  const faces = name
    .split(',')
    .map((face) => face.replace(/[^\p{L}\p{N} _-]/gu, '').trim())
    .filter(Boolean)
    .map((face) => (/^[a-z][a-z-]*$/.test(face) ? face : `'${face}'`));
  return faces.length > 0 ? `${faces.join(', ')}, ${FALLBACK}` : FALLBACK;
}
