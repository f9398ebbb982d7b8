package city.weltoffen.relations.relation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the council or one of its committees decided.
 *
 * @param body that decided
 * @param number of the paper; historic ones may have none
 */
public record Resolution(
        String body, LocalDate on, @Nullable String number) {}
