package city.weltoffen.measures.measure;

/**
 * What a verb makes of a measure.
 *
 * @param state afterwards
 * @param done what the history tells
 */
record Changed(MeasureState state, Done done) {}
