/** The allowed names in an SVG: shapes, text, colours, animation (SVG 1.1 and 2). Nothing that runs code, loads, links elsewhere or embeds a page. */

const list = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

export const svgElements = list(`
  animate animateMotion animateTransform circle clipPath defs desc ellipse feBlend feColorMatrix feComponentTransfer feComposite
  feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur
  feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence filter g image line
  linearGradient marker mask metadata mpath path pattern polygon polyline radialGradient rect set stop style svg switch symbol text
  textPath title tspan use view`);

/** Attributes with no visual effect. */
export const textAttributes = list('class id lang role systemLanguage tabindex title type version baseProfile focusable requiredFeatures');

export const svgAttributes = list(`
  accumulate additive alignment-baseline amplitude attributeName attributeType azimuth baseFrequency baseline-shift begin bias by calcMode
  clip clip-path clip-rule clipPathUnits color color-interpolation color-interpolation-filters color-profile color-rendering
  contentScriptType contentStyleType cursor cx cy d diffuseConstant direction display divisor dominant-baseline dur dx dy edgeMode
  elevation enable-background end exponent fill fill-opacity fill-rule filter filterRes filterUnits flood-color flood-opacity font
  font-family font-feature-settings font-kerning font-size font-size-adjust font-stretch font-style font-variant font-weight fr from fx fy
  glyph-orientation-horizontal glyph-orientation-vertical gradientTransform gradientUnits height image-rendering in in2 intercept
  isolation k1 k2 k3 k4 kernelMatrix kernelUnitLength kerning keyPoints keySplines keyTimes lengthAdjust letter-spacing lighting-color
  limitingConeAngle line-height marker marker-end marker-mid marker-start markerHeight markerUnits markerWidth mask mask-type
  maskContentUnits maskUnits max media method min mix-blend-mode mode numOctaves offset opacity operator order orient origin overflow
  paint-order path pathLength patternContentUnits patternTransform patternUnits pointer-events points pointsAtX pointsAtY pointsAtZ
  preserveAlpha preserveAspectRatio primitiveUnits r radius refX refY repeatCount repeatDur restart result rotate rx ry scale seed
  shape-rendering side slope spacing specularConstant specularExponent spreadMethod startOffset stdDeviation stitchTiles stop-color
  stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width
  style surfaceScale tableValues targetX targetY text-anchor text-decoration text-overflow text-rendering textLength to transform
  transform-box transform-origin unicode-bidi values vector-effect viewBox visibility white-space width word-spacing writing-mode x x1 x2
  xChannelSelector y y1 y2 yChannelSelector z zoomAndPan`);

export const svg = 'http://www.w3.org/2000/svg';
export const xlink = 'http://www.w3.org/1999/xlink';
export const xml = 'http://www.w3.org/XML/1998/namespace';
export const declarations = 'http://www.w3.org/2000/xmlns/';

/** Namespaces of drawing programs and of licences, which browsers ignore. */
const notes = new RegExp(
  `^(?:adobe:ns:meta/|http://www\\.w3\\.org/1999/02/22-rdf-syntax-ns#|https?://(?:${[
    ...['boxy-svg\\.com', 'creativecommons\\.org', 'krita\\.org', 'ns\\.adobe\\.com', 'purl\\.org', 'schemas\\.microsoft\\.com'],
    ...['sodipodi\\.sourceforge\\.net', 'web\\.resource\\.org', 'www\\.bohemiancoding\\.com', 'www\\.corel\\.com', 'www\\.figma\\.com'],
    ...['www\\.inkscape\\.org', 'www\\.serif\\.com', 'www\\.vectornator\\.io', 'xml\\.openoffice\\.org'],
  ].join('|')})/)`,
);

export function isNote(namespace: string): boolean {
  return notes.test(namespace);
}
