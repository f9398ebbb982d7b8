package city.weltoffen.networking.call.source.web;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.call.source.PortalQuery;
import city.weltoffen.networking.call.source.Presets;
import city.weltoffen.networking.call.source.SourceHealth;
import city.weltoffen.networking.call.source.SourceKind;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source and how it is.
 *
 * @param address its own; none where the setting of the service or the kind makes it needless
 * @param asks where it is asked in fact; none when nobody says where it is
 * @param nextRunAt by its schedule, business time; a moment that has passed when it is to be asked at once
 * @param running id of the run that goes on
 * @param latestRun the one that goes on or was last, uploads too
 */
record CallSourceResponse(
        String id,
        SourceKind kind,
        LocalizedText name,
        boolean enabled,
        @Nullable String address,
        @Nullable String asks,
        @Nullable Schedule schedule,
        @Nullable PortalQuery search,
        Presets presets,
        Health health,
        @Nullable Instant nextRunAt,
        @Nullable String running,
        @Nullable RunSummary latestRun,
        Instant createdAt) {

    /** Either times, with the days on which they count (all when there are none), or hours. */
    record Schedule(
            List<LocalTime> times,
            List<DayOfWeek> days,
            @Nullable Integer everyHours) {}

    /**
     * How the source is.
     *
     * @param silentSince when it was found to be silent
     * @param lastGoodAt beginning of the last run that brought something usable
     */
    record Health(
            SourceHealth.Condition condition,
            @Nullable Instant silentSince,
            @Nullable Instant lastGoodAt) {}
}
