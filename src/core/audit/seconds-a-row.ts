/**
 * Rows are read and labelled at this pace until answers say otherwise, 500 in under three hours; so whoever runs an audit and
 * the experts are told the same time.
 */
export const SECONDS_A_ROW = 20;
