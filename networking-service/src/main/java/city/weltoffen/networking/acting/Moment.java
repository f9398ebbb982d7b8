package city.weltoffen.networking.acting;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When something is done, in business time, and by whom.
 *
 * @param deputising whether a deputy acts for a coordinator who is away that day
 */
public record Moment(Instant at, LocalDate today, Person by, boolean deputising) {}
