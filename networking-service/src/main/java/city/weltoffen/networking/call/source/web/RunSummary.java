package city.weltoffen.networking.call.source.web;

import city.weltoffen.networking.call.source.RunOutcome;
import city.weltoffen.networking.call.source.RunProgress;
import city.weltoffen.networking.call.source.RunTrigger;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A run as lists show it.
 *
 * @param file name of what was uploaded
 * @param millis how long it took, or has taken so far
 * @param message in the reader's language
 * @param good whether it brought about as much as the good one before
 */
record RunSummary(
        String id,
        RunTrigger trigger,
        @Nullable String file,
        RunOutcome outcome,
        Instant startedAt,
        @Nullable Instant endedAt,
        long millis,
        RunProgress progress,
        RunFigures figures,
        @Nullable String message,
        boolean good) {

    /**
     * What became of the rows; {@code read} is the sum of the others.
     *
     * @param copies further rows of the same call: languages, data sources, repetitions
     */
    record RunFigures(int read, int created, int changed, int unchanged, int copies, int refused) {}
}
