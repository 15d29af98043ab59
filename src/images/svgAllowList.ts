// Every SVG element and attribute we let through. What is not named here is refused or left out.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Shapes, text, paint servers and filters. No script, foreignObject, feImage, animation or handlers. */
export const allowedElements = words(`
  svg g defs symbol use a switch title desc style
  path rect circle ellipse line polyline polygon image text tspan textPath
  linearGradient radialGradient stop pattern clipPath mask marker filter
  feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
  feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode
  feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
`)

/** Elements that can act or reach outside: named so that the refusal can say what they are. */
export const activeElements = words(`
  script foreignObject iframe embed object handler listener animate animateColor animateMotion
  animateTransform set discard mpath audio video canvas
`)

/** Elements that only describe the file: left out together with all they hold. */
export const descriptiveElements = words('metadata')

/** Elements whose text is shown, read aloud or used; elsewhere text between tags means nothing. */
export const textElements = words('title desc style text tspan textPath a')

export const allowedAttributes = words(`
  id class lang style role aria-label aria-labelledby aria-describedby aria-hidden transform transform-origin
  x y x1 x2 y1 y2 cx cy r rx ry fx fy fr d points width height viewBox preserveAspectRatio pathLength
  dx dy rotate textLength lengthAdjust startOffset method spacing side
  offset gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits patternTransform
  clipPathUnits maskUnits maskContentUnits mask-type markerWidth markerHeight markerUnits refX refY orient
  filterUnits primitiveUnits in in2 result mode operator k1 k2 k3 k4 stdDeviation edgeMode values type
  tableValues slope intercept amplitude exponent order kernelMatrix kernelUnitLength divisor bias targetX targetY
  preserveAlpha surfaceScale diffuseConstant specularConstant specularExponent limitingConeAngle azimuth
  elevation z pointsAtX pointsAtY pointsAtZ scale xChannelSelector yChannelSelector radius baseFrequency
  numOctaves seed stitchTiles systemLanguage media
  alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation
  color-interpolation-filters color-rendering direction display dominant-baseline fill fill-opacity fill-rule
  filter flood-color flood-opacity font font-family font-size font-size-adjust font-stretch font-style
  font-variant font-weight image-rendering isolation kerning letter-spacing lighting-color marker marker-end
  marker-mid marker-start mask mix-blend-mode opacity overflow paint-order pointer-events shape-rendering
  stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin
  stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration text-rendering unicode-bidi
  vector-effect visibility white-space word-spacing writing-mode
`)

/** Harmless leftovers of drawing programs: left out without a word. `data-*` is treated the same. */
export const descriptiveAttributes = words(`
  version baseProfile enable-background contentScriptType contentStyleType zoomAndPan focusable
  requiredExtensions requiredFeatures tabindex target rel
`)
