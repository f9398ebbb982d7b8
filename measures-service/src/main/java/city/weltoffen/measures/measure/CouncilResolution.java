package city.weltoffen.measures.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a body of the council decided.
 *
 * @param id within the measure
 * @param body that decided
 * @param number of the paper
 */
public record CouncilResolution(
        String id, String body, LocalDate on, @Nullable String number) {}
