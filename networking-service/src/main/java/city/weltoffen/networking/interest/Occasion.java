package city.weltoffen.networking.interest;

import java.time.Instant;
import java.time.LocalDate;

/** When something is done, in business time, and in which function. */
public record Occasion(Instant at, LocalDate today, Capacity capacity) {}
