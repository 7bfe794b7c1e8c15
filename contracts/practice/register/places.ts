// SPDX-License-Identifier: AGPL-3.0-or-later
import { practiceMunicipalities } from '../municipalities';

/** A municipality as the register names it. */
export type Municipality = { belfioreCode: string; name: string; istat: string; province: string };

/** A foreign state as the register names it; `code` is ISTAT's. */
export type State = { belfioreCode: string; name: string; code: string };

const MUNICIPALITIES = `
A271:Ancona:042002:AN A326:Aosta:007003:AO A662:Bari:072006:BA A757:Belluno:025006:BL A794:Bergamo:016024:BG
A944:Bologna:037006:BO A952:Bolzano:021008:BZ B157:Brescia:017029:BS B160:Bressanone:021011:BZ B220:Brunico:021013:BZ
B354:Cagliari:092009:CA B963:Caserta:061022:CE C351:Catania:087015:CT C573:Cesena:040007:FC C933:Como:013075:CO
D086:Cosenza:078045:CS D150:Cremona:019036:CR D158:Crespellano:037023:BO D548:Ferrara:038008:FE D612:Firenze:048017:FI
D643:Foggia:071024:FG D704:Forlì:040012:FC D969:Genova:010025:GE E098:Gorizia:031007:GO E289:Imola:037032:BO
E506:Lecce:075035:LE E625:Livorno:049009:LI E897:Mantova:020030:MN F052:Matera:077014:MT F132:Merano:021051:BZ
F158:Messina:083048:ME F205:Milano:015146:MI F257:Modena:036023:MO F839:Napoli:063049:NA G140:Ortisei:021061:BZ
G224:Padova:028060:PD G273:Palermo:082053:PA G337:Parma:034027:PR G388:Pavia:018110:PV G478:Perugia:054039:PG
G482:Pescara:068028:PE G535:Piacenza:033032:PC G702:Pisa:050026:PI G942:Potenza:076063:PZ G964:Pozzuoli:063060:NA
G999:Prato:100005:PO H199:Ravenna:039014:RA H294:Rimini:099014:RN H501:Roma:058091:RM H620:Rovigo:029041:RO
H703:Salerno:065116:SA H786:San_Candido:021077:BZ I452:Sassari:090064:SS I726:Siena:052032:SI I729:Silandro:021093:BZ
L049:Taranto:073027:TA L219:Torino:001272:TO L378:Trento:022205:TN L407:Treviso:026086:TV L424:Trieste:032006:TS
L483:Udine:030129:UD L682:Varese:012133:VA L736:Venezia:027042:VE L781:Verona:023091:VR L840:Vicenza:024116:VI
M067:Vipiteno:021115:BZ`;

const STATES = `
Z100:Albania:201 Z600:Argentina:602 Z102:Austria:203 Z249:Bangladesh:305 Z103:Belgio:206 Z602:Brasile:605 Z210:Cina:314
Z216:Filippine:323 Z110:Francia:215 Z112:Germania:216 Z222:India:330 Z223:Indonesia:331 Z330:Marocco:436 Z140:Moldova:254
Z236:Pakistan:344 Z127:Polonia:233 Z158:Serbia:271 Z129:Romania:235 Z343:Senegal:450 Z133:Svizzera:241 Z352:Tunisia:460
Z138:Ucraina:243 Z251:Vietnam:353 Z118:Jugoslavia:224`;

const cellsOf = (table: string): string[][] =>
  table
    .trim()
    .split(/\s+/)
    .map((entry) => entry.split(':'));

/** Real municipalities, one of them ceased (Crespellano, end of 2013). */
export const municipalities: readonly Municipality[] = cellsOf(MUNICIPALITIES).map(
  ([belfioreCode = '', name = '', istat = '', province = '']) => ({
    belfioreCode,
    name: name.replaceAll('_', ' '),
    istat,
    province,
  }),
);

export const states: readonly State[] = cellsOf(STATES).map(([belfioreCode = '', name = '', code = '']) => ({
  belfioreCode,
  name,
  code,
}));

export const ITALY: State = { belfioreCode: '', name: 'Italia', code: '100' };

/** The real municipality with this cadastral code. */
export const municipalityOf = (belfioreCode: string): Municipality => {
  const known = municipalities.find((one) => one.belfioreCode === belfioreCode);
  if (!known) throw new Error(`no municipality ${belfioreCode}`);
  return known;
};

/** The state with this cadastral code. */
export const stateOf = (belfioreCode: string): State => {
  const known = states.find((one) => one.belfioreCode === belfioreCode);
  if (!known) throw new Error(`no state ${belfioreCode}`);
  return known;
};

/** An invented municipality of practice, as the register names it, and its postal code. */
export const practiceMunicipalityOf = (code: string): Municipality & { postalCode: string } => {
  const known = practiceMunicipalities.find((one) => one.code === code);
  if (!known) throw new Error(`no practice municipality ${code}`);
  const { name, germanName, province, postalCode } = known;
  return {
    belfioreCode: '',
    name: germanName === null ? name : `${name}/${germanName}`,
    istat: code,
    province,
    postalCode,
  };
};
