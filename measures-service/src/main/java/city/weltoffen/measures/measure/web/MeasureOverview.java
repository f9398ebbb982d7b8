package city.weltoffen.measures.measure.web;

import city.weltoffen.defaults.security.Identity;
import city.weltoffen.measures.measure.Dependencies;
import city.weltoffen.measures.measure.Measure;
import city.weltoffen.measures.measure.MeasureAccess;
import city.weltoffen.measures.measure.MeasureEntry;
import city.weltoffen.measures.measure.MeasureIndex;
import city.weltoffen.measures.measure.MeasureSigns;
import city.weltoffen.measures.measure.Progress;
import city.weltoffen.measures.measure.Standing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Measures with how they stand today. */
@Component
class MeasureOverview {

    private final MeasureIndex index;
    private final MeasureSigns signs;
    private final MeasureAccess access;
    private final Dependencies dependencies;
    private final Clock businessClock;

    MeasureOverview(
            MeasureIndex index,
            MeasureSigns signs,
            MeasureAccess access,
            Dependencies dependencies,
            Clock businessClock) {
        this.index = index;
        this.signs = signs;
        this.access = access;
        this.dependencies = dependencies;
        this.businessClock = businessClock;
    }

    List<KnownMeasure> find(MeasureFilter filter) {
        LocalDate today = LocalDate.now(businessClock);
        return index.find(entry -> true).stream()
                .map(entry -> known(entry, today))
                .filter(filter.condition())
                .toList();
    }

    private KnownMeasure known(MeasureEntry entry, LocalDate today) {
        return new KnownMeasure(
                entry,
                () -> Standing.of(entry.state(), signs.of(entry.code(), today), today),
                Progress.of(entry.state(), today));
    }

    MeasureResponse response(Measure measure, Identity identity) {
        LocalDate today = LocalDate.now(businessClock);
        return MeasureResponse.of(
                known(MeasureEntry.of(measure), today),
                measure,
                dependencies.of(measure.id()),
                access.rights(identity, measure.details()),
                today);
    }
}
