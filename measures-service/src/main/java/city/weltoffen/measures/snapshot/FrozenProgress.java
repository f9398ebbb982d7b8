package city.weltoffen.measures.snapshot;

import city.weltoffen.events.LocalizedText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An approved progress report as a report keeps it; it names nobody.
 *
 * @param department slug of the department that reports
 * @param on day of the approval
 */
public record FrozenProgress(String id, @Nullable String department, LocalDate on, LocalizedText text) {}
