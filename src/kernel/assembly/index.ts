export { compareCells } from './compare-cells';
export { setForm } from './form';
export { hashCells } from './hash-cells';
export { hashRecords } from './hash-records';
export { minHash } from './min-hash';
export { beginProfile, profileRecords } from './profile-records';
export { splitRecords } from './split-records';
export { walkRecords } from './walk-records';
