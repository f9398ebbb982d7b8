package city.weltoffen.networking.acting;

import java.time.Instant;
import java.time.LocalDate;

/** When something is done, and by whom. */
public record Moment(Instant at, LocalDate today, Person by) {}
