/** Programmes of the agency: what calls, forums and offers belong to. */
export { findProgrammes, insertProgramme, type Programme, type ProgrammeTexts } from './store/programmes.ts';
