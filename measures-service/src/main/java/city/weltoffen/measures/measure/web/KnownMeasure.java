package city.weltoffen.measures.measure.web;

import city.weltoffen.measures.measure.MeasureEntry;
import city.weltoffen.measures.measure.Progress;
import city.weltoffen.measures.measure.Standing;

/** A measure with how it stands today. */
record KnownMeasure(MeasureEntry entry, Standing standing, Progress progress) {

    MeasureSummary summary() {
        return MeasureSummary.of(this);
    }
}
