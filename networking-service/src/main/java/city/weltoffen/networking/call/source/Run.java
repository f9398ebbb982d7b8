package city.weltoffen.networking.call.source;

import city.weltoffen.networking.call.portal.Refusal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The record of one run. Only the instance that runs it writes it.
 *
 * @param file name of what was uploaded
 * @param startedAt business time, as {@code endedAt}
 * @param millis how long it has taken so far
 * @param reasons of refusals with their number, the most frequent first
 * @param refusals the first of them
 * @param message what there is to say beyond the figures
 * @param good whether it brought about as much as the good one before
 */
@Document("callSourceRuns")
public record Run(
        @Id String id,
        SourceId source,
        RunTrigger trigger,
        @Nullable String file,
        Instant startedAt,
        @Nullable Instant endedAt,
        long millis,
        RunOutcome outcome,
        RunProgress progress,
        RunCounts counts,
        List<ReasonCount> reasons,
        List<RefusedRow> refusals,
        @Nullable Refusal message,
        boolean good) {

    static final int MOST_REFUSALS = 200;

    public Run {
        reasons = List.copyOf(reasons);
        refusals = List.copyOf(refusals);
    }

    static Run begun(String id, SourceId source, RunTrigger trigger, @Nullable String file, Instant now) {
        return new Run(
                id,
                source,
                trigger,
                file,
                now,
                null,
                0,
                RunOutcome.RUNNING,
                RunProgress.NONE,
                RunCounts.NONE,
                List.of(),
                List.of(),
                null,
                false);
    }

    /** Found without a sign of life. */
    Run interrupted(Instant now) {
        return new Run(
                id,
                source,
                trigger,
                file,
                startedAt,
                now,
                millis,
                RunOutcome.INTERRUPTED,
                progress,
                counts,
                reasons,
                refusals,
                SourceReason.INTERRUPTED.with(),
                false);
    }

    boolean isRunning() {
        return outcome == RunOutcome.RUNNING;
    }

    /** A row that was not taken. */
    public record RefusedRow(String reference, Refusal reason) {}

    /** @param example one of them, with its arguments */
    public record ReasonCount(String code, int count, Refusal example) {}
}
