package city.weltoffen.defaults.consuming;

/**
 * What a consumer makes of events and nothing else: nobody outside hears of it, and an event that comes again changes
 * nothing. So it may be read again from the beginning at any time.
 *
 * @param consumer name of the binding's function
 * @param afterwards completes what was read with what the service itself leads; topics are read in no order of time, so
 *     an event may come before one that it speaks of
 */
public record Projection(String consumer, Runnable afterwards) {

    /** One that events alone make. */
    public Projection(String consumer) {
        this(consumer, () -> {});
    }
}
