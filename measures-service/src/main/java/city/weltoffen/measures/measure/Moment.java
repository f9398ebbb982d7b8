package city.weltoffen.measures.measure;

import java.time.Instant;
import java.time.LocalDate;

/** When something is done, in business time, by whom, and what else is known of the measure then. */
public record Moment(Instant at, LocalDate today, Person by, Signs signs) {}
