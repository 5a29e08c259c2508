/** Measures a text, in pixels. */
export type WidthOf = (text: string) => number;

/** The body is set narrower than its face, which a canvas cannot be told. */
const stretch = 0.95;

/** How wide texts are in this type, as far as the browser has loaded it; nothing where there is no browser. */
function measureIn(style: string, family: '--serif' | '--sans', share = 1): WidthOf {
  let pen: CanvasRenderingContext2D | null = null;
  return (text) => {
    if (!pen) {
      pen = document.createElement('canvas').getContext('2d');
      if (pen) pen.font = `${style} ${getComputedStyle(document.documentElement).getPropertyValue(family)}`;
    }
    return (pen?.measureText(text).width ?? 0) * share;
  };
}

/** Of the names of stages, as charts print them. */
export const nameWidth = measureIn('italic 500 14px', '--serif');
/** Of the one name in a chart that stands out. */
export const boldNameWidth = measureIn('italic 650 14px', '--serif');
/** Of the small words beside and below a plot. */
export const labelWidth = measureIn('450 12px', '--sans', stretch);
