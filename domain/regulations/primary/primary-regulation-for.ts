import { tt22Of2016 } from '../tt22-2016/tt22-2016';
import { tt27 } from '../tt27-2020/tt27-2020';
import { tt30 } from '../tt30-2014/tt30-2014';
import type { PrimaryRegulation, PrimaryRegulationId } from './primary-regulation';

const REGULATIONS: Readonly<Record<PrimaryRegulationId, PrimaryRegulation>> = {
  'TT30/2014': tt30,
  'TT30/2014+TT22/2016': tt22Of2016,
  'TT27/2020': tt27,
};

/** The regulation that was stored with a class or a result; `circularFor` says which one it is. */
export function primaryRegulationById(id: PrimaryRegulationId): PrimaryRegulation {
  return REGULATIONS[id];
}

export function isPrimaryRegulationId(text: string): text is PrimaryRegulationId {
  return Object.hasOwn(REGULATIONS, text);
}
