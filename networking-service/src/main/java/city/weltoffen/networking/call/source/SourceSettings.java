package city.weltoffen.networking.call.source;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings below {@code weltoffen.calls.sources}.
 *
 * @param lock for how long a run stays the only one of its source without a sign of life; one that died is noticed after
 *     it
 * @param passes over the portal's search in a row that may bring nothing new before a run stops looking
 * @param mostPasses that a run makes however much they bring
 * @param atOnce how many calls are taken at the same time
 * @param silentRuns failed runs in a row after which a source counts as silent
 * @param silentAfter time without a good run after which a scheduled source counts as silent, from when it was first to
 *     be asked
 * @param leastShare of what the last good run found; a run that finds less is not good: the source has changed its shape
 * @param leastFound calls from which on a source is judged by that share; fewer may go on one day
 * @param keepRuns for how long records of runs are kept
 */
@ConfigurationProperties("weltoffen.calls.sources")
record SourceSettings(
        @DefaultValue("60s") Duration lock,
        @DefaultValue("3") int passes,
        @DefaultValue("12") int mostPasses,
        @DefaultValue("8") int atOnce,
        @DefaultValue("3") int silentRuns,
        @DefaultValue("72h") Duration silentAfter,
        @DefaultValue("0.34") double leastShare,
        @DefaultValue("10") int leastFound,
        @DefaultValue("180d") Duration keepRuns) {}
