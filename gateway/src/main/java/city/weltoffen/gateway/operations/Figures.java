package city.weltoffen.gateway.operations;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An instance's figures. Null is what it does not measure. Totals count from the start of its process. */
record Figures(
        @Schema(description = "Requests by outcome, without those of whoever watches over the instance") @Nullable
        Map<String, Long> requestsTotal,

        @Schema(description = "How long requests took, without streams that stay open") @Nullable
        Histogram requestSeconds,

        @Schema(description = "By kind of event") @Nullable Map<String, Long> eventsPublishedTotal,

        @Schema(description = "By consumer") @Nullable Map<String, Long> eventsConsumedTotal,

        @Schema(description = "By consumer") @Nullable Map<String, Long> eventsRetriedTotal,

        @Schema(description = "By consumer") @Nullable Map<String, Long> eventsDeadTotal,

        @Schema(description = "From the event to the consumer that has handled it") @Nullable
        Histogram eventDelaySeconds,

        @Schema(description = "From the accepted command to the entry in the inbox") @Nullable
        Histogram inboxDelaySeconds,

        @Schema(description = "How long it took to match an event with all rules") @Nullable
        Histogram matchingSeconds,

        @Schema(description = "Events that wait to be published, of the whole service") @Nullable
        Long outboxBacklogEvents,

        @Schema(description = "Age of the oldest event that waits to be published, of the whole service") @Nullable
        Double outboxAgeSeconds,

        @Schema(description = "Events that each group of consumers has not read yet, of the whole service") @Nullable
        Map<String, Long> consumerLagEvents,

        @Schema(description = "By kind of outlet") @Nullable List<Outcome> deliveriesTotal,

        @Schema(description = "By job") @Nullable List<Outcome> jobsTotal,

        @Schema(description = "By kind of source") @Nullable List<Outcome> sourceRunsTotal,

        @Schema(description = "By outcome") @Nullable Map<String, Long> loginsTotal,

        @Nullable Long heapUsedBytes,
        @Nullable Long heapMaxBytes,
        @Nullable Long residentBytes,
        @Nullable Long processors,

        @Schema(description = "Share of all processors that the process uses, from 0 to 1") @Nullable
        Double processorsUsedShare) {

    private static final String REQUESTS = "http_server_requests_seconds";

    static Figures of(Samples samples) {
        var requests = samples.only(Figures::isSomebodysRequest);
        return new Figures(
                requests.totals(REQUESTS + "_count", "outcome"),
                requests.histogram(REQUESTS),
                samples.totals("weltoffen_events_published_total", "type"),
                samples.totals("weltoffen_events_consumed_total", "consumer"),
                samples.totals("weltoffen_events_retried_total", "consumer"),
                samples.totals("weltoffen_events_dead_total", "consumer"),
                samples.histogram("weltoffen_events_delay_seconds"),
                samples.histogram("weltoffen_inbox_delay_seconds"),
                samples.histogram("weltoffen_matching_seconds"),
                samples.amount("weltoffen_outbox_backlog"),
                samples.sum("weltoffen_outbox_age_seconds"),
                samples.totals("spring_cloud_stream_binder_kafka_offset", "group"),
                samples.outcomes("weltoffen_deliveries_total", "outlet"),
                samples.outcomes("weltoffen_jobs_seconds_count", "job"),
                samples.outcomes("weltoffen_source_runs_seconds_count", "kind"),
                samples.totals("weltoffen_logins_total", "outcome"),
                heap(samples).amount("jvm_memory_used_bytes"),
                heap(samples).only(sample -> sample.value() > 0).amount("jvm_memory_max_bytes"),
                samples.amount("process_resident_memory_bytes"),
                samples.amount("system_cpu_count"),
                samples.sum("process_cpu_usage"));
    }

    static @Nullable Instant startedAt(Samples samples) {
        var seconds = samples.sum("process_start_time_seconds");
        return seconds == null ? null : Instant.ofEpochMilli(Math.round(seconds * 1000));
    }

    private static Samples heap(Samples samples) {
        return samples.only(sample -> sample.label("area").equals("heap"));
    }

    /** Whoever watches over an instance, as we do, is not its work; a stream ends when its reader leaves. */
    private static boolean isSomebodysRequest(Sample sample) {
        var address = sample.label("uri");
        return !address.startsWith("/actuator") && !address.endsWith("/stream");
    }
}
