package city.weltoffen.networking.coordinator;

import java.time.LocalDate;

/**
 * A department for which an appointment held.
 *
 * @param until last day on which it did
 */
public record Covered(String department, LocalDate until) {}
