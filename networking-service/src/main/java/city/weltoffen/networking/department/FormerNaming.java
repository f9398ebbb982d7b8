package city.weltoffen.networking.department;

import java.time.LocalDate;

/**
 * How a department was called and where it belonged.
 *
 * @param until last day on which it was so
 */
public record FormerNaming(Naming was, LocalDate until) {}
