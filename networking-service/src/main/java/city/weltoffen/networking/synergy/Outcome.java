package city.weltoffen.networking.synergy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of it.
 *
 * @param department slug of the department that says so
 * @param link to what came of it
 */
public record Outcome(String text, @Nullable String link, String department, Respondent by, Instant at) {}
