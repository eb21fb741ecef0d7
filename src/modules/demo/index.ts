/** The demo; only the composition root and the seed command know it. */
export { layDemo, openDemo, seedDemo } from './actions/seed-demo.ts';
export { demoModule } from './manifest.ts';
export { demoSentence } from './texts/demo-sentence.ts';
export { DemoBanner } from './web/banner.tsx';
