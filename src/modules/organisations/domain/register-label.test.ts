import { expect, test } from 'vitest';
import { registerLabel } from './register-label.ts';

test.each([
  ['kreis', 'Gießen', '44', '06531', 'Landkreis Gießen'],
  ['kreis', 'Plön', '43', '01057', 'Kreis Plön'],
  ['kreis', 'Krefeld, Stadt', '41', '05114', 'Krefeld'],
  ['kreis', 'Stuttgart, Stadtkreis', '42', '08111', 'Stuttgart'],
  ['kreis', 'Region Hannover', '44', '03241', 'Region Hannover'],
  ['kreis', 'Landkreis Rostock', '44', '13072', 'Landkreis Rostock'],
  ['kreis', 'Eifelkreis Bitburg-Prüm', '44', '07232', 'Eifelkreis Bitburg-Prüm'],
  ['kreis', 'Regionalverband Saarbrücken', '45', '10041', 'Regionalverband Saarbrücken'],
  ['gemeinde', 'Gießen, Universitätsstadt', '63', '065310005005', 'Gießen'],
  ['gemeinde', 'Garding, Kirchspiel', '64', '010545417035', 'Kirchspiel Garding'],
  ['gemeinde', 'Ebstorf,Klosterflecken', '64', '033605402004', 'Ebstorf'],
  ['gemeinde', 'Lauenburg/ Elbe, Stadt', '63', '010530083083', 'Lauenburg/Elbe'],
  ['gemeinde', 'Harsleben / Harschlewe', '64', '150855051140', 'Harsleben / Harschlewe'],
  ['gemeinde', 'Cottbus/Chóśebuz, Stadt', '61', '120520000000', 'Cottbus'],
  ['gemeinde', 'Lübbenau/Spreewald / Lubnjow/Błota, Stadt', '63', '120660196196', 'Lübbenau/Spreewald'],
  ['gemeinde', 'Weißwasser/O.L., Stadt / Běła Woda', '63', '146265514590', 'Weißwasser/O.L.'],
  ['gemeinde', 'Falkenberg/Elster, Stadt', '63', '120620128128', 'Falkenberg/Elster'],
  ['verband', 'Schwedt/Oder, Stadt', '58', '120735051', 'Schwedt/Oder, Stadt'],
  ['land', 'Hessen', null, '06', 'Hessen'],
] as const)('%s "%s" (%s) is shown as "%s"', (level, name, typeCode, ars, label) => {
  expect(registerLabel({ level, name, typeCode, ars })).toBe(label);
});
