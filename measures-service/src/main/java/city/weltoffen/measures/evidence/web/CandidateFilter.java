package city.weltoffen.measures.evidence.web;

import city.weltoffen.events.EventCatalogue;
import city.weltoffen.events.EventKind;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which events to choose from. */
record CandidateFilter(
        @Parameter(description = "Kinds of event, for instance activity.held; all that can speak for a measure")
        @Nullable
        Set<String> kind,

        @Parameter(description = "First day, a year ago by default") @Nullable
        LocalDate from,

        @Parameter(description = "Last day, today by default") @Nullable
        LocalDate until) {

    private static final Set<String> TOPICS = Set.of("weltoffen.relations", "weltoffen.networking");
    private static final Set<String> POSSIBLE = EventCatalogue.kinds().stream()
            .filter(kind -> TOPICS.contains(kind.topic()))
            .map(EventKind::name)
            .filter(name -> !name.startsWith("department.") && !name.startsWith("coordinator."))
            .collect(Collectors.toUnmodifiableSet());

    Set<String> kinds() {
        return kind == null || kind.isEmpty()
                ? POSSIBLE
                : kind.stream().filter(POSSIBLE::contains).collect(Collectors.toUnmodifiableSet());
    }

    Instant begin(LocalDate today, ZoneId zone) {
        return (from == null ? today.minusYears(1) : from).atStartOfDay(zone).toInstant();
    }

    Instant end(LocalDate today, ZoneId zone) {
        return (until == null ? today : until).plusDays(1).atStartOfDay(zone).toInstant();
    }
}
