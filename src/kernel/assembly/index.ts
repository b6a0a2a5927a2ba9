export { setForm } from './form';
export { hashRecords } from './hash-records';
export { splitRecords } from './split-records';
export { walkRecords } from './walk-records';
