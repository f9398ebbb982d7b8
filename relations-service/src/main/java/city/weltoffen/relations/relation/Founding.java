package city.weltoffen.relations.relation;

import java.time.LocalDate;

/**
 * Since when a relation stands.
 *
 * @param on first day
 * @param yearOnly only the year is known, as for historic ones; then it is the first of January
 */
public record Founding(LocalDate on, boolean yearOnly) {}
