package city.weltoffen.measures.progress;

import city.weltoffen.defaults.aggregate.AggregateId;
import com.fasterxml.uuid.Generators;

/** Id of a progress report; later ones are greater. */
public record ProgressReportId(String value) implements AggregateId {

    static ProgressReportId next() {
        return new ProgressReportId(
                Generators.timeBasedEpochGenerator().generate().toString());
    }
}
