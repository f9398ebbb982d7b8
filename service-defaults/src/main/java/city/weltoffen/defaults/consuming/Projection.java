package city.weltoffen.defaults.consuming;

/**
 * What a consumer makes of events and nothing else: nobody outside hears of it, and an event that comes again changes
 * nothing. So it may be read again from the beginning at any time.
 *
 * @param consumer name of the binding's function
 */
public record Projection(String consumer) {}
