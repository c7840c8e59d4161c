/** For "The town that keeps the hum": Ostlow from across its river, in the morning and on the night of the silence. */
import { bar, flood, hair, ink, line, paper, range, scatter, shape, sheet, signal, stroke, type Picture } from './ink.ts';

interface House {
  readonly x: number;
  readonly width: number;
  readonly eaves: number;
}

/** What a house, a window or the water is drawn in, by day or by night. */
interface Light {
  readonly wall: string;
  readonly edge: string;
  readonly window: (index: number) => string;
  readonly glint: (index: number) => string;
}

const bank = 800;
const hall = { left: 560, right: 1490, roof: 470 } as const;
const terraces = [buildTerrace(17, 60, 90, 118), buildTerrace(13, 0, 120, 62)] as const;

const day: Light = { wall: ink, edge: paper, window: () => paper, glint: () => paper };
const night: Light = {
  wall: ink,
  edge: hair,
  window: (index) => (scatter(index) < 0.86 ? flood : ink),
  glint: (index) => (index % 3 === 0 ? flood : hair),
};

/** Before seven: a dark town on paper, and the hum as level red lines that thin out with height. */
export function drawOstlowBeforeSeven(): Picture {
  const louvres = range(44).map((index) => bar(hall.left + 24 + index * 20.2, hall.roof + 26, 5, 74, paper));
  const shed = bar(hall.left, hall.roof, hall.right - hall.left, bank - hall.roof, ink);
  return { ...sheet, ground: paper, marks: [...drawHum(sheet.width, signal), shed, ...louvres, ...drawTown(day), ...drawRiver(day)] };
}

/** Before seven, for those who read by night: the same lines and all of the hall, with the first windows lit. */
export function drawOstlowBeforeSevenByNight(): Picture {
  const dark = '#161310';
  const light: Light = {
    wall: dark,
    edge: '#8b8175',
    window: (index) => (scatter(index) < 0.3 ? flood : dark),
    glint: (index) => (index % 5 === 0 ? flood : '#5c5348'),
  };
  const louvres = range(44).map((index) => bar(hall.left + 24 + index * 20.2, hall.roof + 26, 5, 74, light.edge));
  const shed = [
    bar(hall.left, hall.roof, hall.right - hall.left, bank - hall.roof, dark),
    line(`M${hall.left} ${bank}V${hall.roof}H${hall.right}V${bank}`, 3, light.edge),
  ];
  return {
    ...sheet,
    ground: dark,
    marks: [...drawHum(sheet.width, '#ff7a4d'), ...shed, ...louvres, ...drawTown(light), ...drawRiver(light)],
  };
}

/** The night it stopped: the same lines broken off together, the hall an outline, and most of the windows lit. */
export function drawNightItStopped(): Picture {
  const shed = line(`M${hall.left} ${bank}V${hall.roof}H${hall.right}V${bank}`, 3, hair);
  return { ...sheet, ground: ink, marks: [...drawHum(730, hair), shed, ...drawTown(night), ...drawRiver(night)] };
}

/** Level lines from the left edge of the picture to `end`, close together over the roof and further apart above. */
function drawHum(end: number, colour: string): string[] {
  return range(13).map((step) => {
    const y = hall.roof - 20 - 11 * step - 1.15 * step ** 2;
    return stroke(0, y, end, y, 7 - 0.5 * step, colour);
  });
}

/** A row of houses from edge to edge, each a little unlike its neighbours. */
function buildTerrace(count: number, lift: number, height: number, seed: number): readonly House[] {
  const pitch = sheet.width / (count - 1);
  return range(count).map((index) => ({
    x: (index - 0.5) * pitch,
    width: pitch * (0.98 + 0.3 * scatter(index + seed)),
    eaves: bank - lift - height * (0.55 + 0.75 * scatter(index * 3 + seed)),
  }));
}

function drawTown(light: Light): string[] {
  const [back, front] = terraces;
  const spire = `M250 ${bank}V520L292 250L334 520V${bank}`;
  return [
    ...back.flatMap((house, index) => drawHouse(house, index, light)),
    shape(`${spire}Z`, light.wall),
    line(spire, 3, light.edge),
    ...front.flatMap((house, index) => drawHouse(house, back.length + index, light)),
  ];
}

function drawHouse({ x, width, eaves }: House, index: number, light: Light): string[] {
  const gable = `M${x} ${bank}V${eaves}L${x + width / 2} ${eaves - width * 0.36}L${x + width} ${eaves}V${bank}`;
  const panes = range(2).map((pane) => bar(x + width * (0.27 + 0.32 * pane), eaves + 10, 15, 22, light.window(index * 2 + pane)));
  return [shape(`${gable}Z`, light.wall), line(gable, 3, light.edge), ...panes];
}

function drawRiver(light: Light): string[] {
  const glints = range(26).map((index) => {
    const x = (sheet.width + 200) * scatter(index) - 200;
    const y = bank + 22 + 136 * scatter(index * 5);
    return bar(x, y, 60 + 210 * scatter(index * 2 + 1), 3, light.glint(index));
  });
  return [bar(0, bank, sheet.width, sheet.height - bank, light.wall), stroke(0, bank, sheet.width, bank, 3, light.edge), ...glints];
}
