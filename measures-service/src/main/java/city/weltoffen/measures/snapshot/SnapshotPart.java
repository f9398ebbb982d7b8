package city.weltoffen.measures.snapshot;

import city.weltoffen.measures.measure.MeasureCode;
import java.time.LocalDate;

/**
 * A feature that has something to say of measures in a report: indicators, progress reports. Each bean of this kind is
 * asked for every measure when a report freezes, and for a preview.
 */
public interface SnapshotPart {

    /**
     * What it knows of a measure.
     *
     * @param asOf day whose state is wanted; what came later is left out where that can be known
     */
    Contribution of(MeasureCode measure, LocalDate asOf);
}
