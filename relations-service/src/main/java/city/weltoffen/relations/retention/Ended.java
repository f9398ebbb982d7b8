package city.weltoffen.relations.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A matter with which nobody has to do anything any more.
 *
 * @param reference by which the city's records know it: its file reference, or else its own
 * @param on day from which its retention counts
 */
record Ended(Matter matter, @Nullable String reference, LocalDate on) {}
