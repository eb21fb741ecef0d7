/* What the bench of the register needs of its module; see load-bundled.ts. */
export { importPostalCodes } from '../../src/modules/organisations/actions/import-postal-codes.ts';
export { importRegister } from '../../src/modules/organisations/actions/import-register.ts';
