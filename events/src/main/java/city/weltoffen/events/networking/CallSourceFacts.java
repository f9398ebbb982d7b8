package city.weltoffen.events.networking;

import city.weltoffen.events.LocalizedText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a source of calls.
 *
 * @param kind {@code PORTAL_SEARCH}, {@code PORTAL_FILE}, {@code FEED}, {@code FUNDING_DATABASE} or {@code TEMPLATES}
 * @param failedRuns how many runs in a row brought nothing usable
 * @param lastGoodAt business time of the last run that did, where there was one
 */
public record CallSourceFacts(
        String kind,
        LocalizedText name,
        int failedRuns,
        @Nullable Instant lastGoodAt) {}
