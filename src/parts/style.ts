/**
 * The style of the parts, in the layer `components`, for a design that gives these custom properties their values: spaces (--s1 to --s6, --gap), sizes
 * (--t-app, --t-small, --t-pull, --t-h1), inks (--ink, --ink-2, --hair, --signal, --paper, --sheet), the face --sans, and for pictures by night --lamp, their
 * brightness, --turned and --turned-blend, how a drawing gets light ink, and --by-day and --by-night, how each of two files is displayed.
 */
import './spacing.css';
import './charts/charts.css';
import './part-sheets.ts';
