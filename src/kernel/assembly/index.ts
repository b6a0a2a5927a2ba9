export {
  consumed,
  endedByCr,
  endedByCrLf,
  endedByLf,
  setForm,
  splitRecords,
} from './split-records';
