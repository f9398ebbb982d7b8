package city.weltoffen.events.measures;

/**
 * What an indicator is, whatever its figures.
 *
 * @param measure code of its measure
 * @param kind {@code MANUAL} or {@code COUNTED}
 */
public record IndicatorBasics(String measure, String kind) {}
