/** The comparisons the site publishes: one line each. The name is free; the address comes from `slug`. */
export { comparison as groupVsIndividualTherapy } from './group-vs-individual-therapy/comparison';
