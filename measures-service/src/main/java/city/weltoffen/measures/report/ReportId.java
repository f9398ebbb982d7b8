package city.weltoffen.measures.report;

import city.weltoffen.defaults.aggregate.AggregateId;
import com.fasterxml.uuid.Generators;

/** Id of a report. */
public record ReportId(String value) implements AggregateId {

    static ReportId next() {
        return new ReportId(Generators.timeBasedEpochGenerator().generate().toString());
    }
}
