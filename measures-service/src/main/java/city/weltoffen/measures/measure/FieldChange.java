package city.weltoffen.measures.measure;

import org.jspecify.annotations.Nullable;

/**
 * One field that was changed.
 *
 * @param field its name, for instance {@code title.de} or {@code planned.2027}
 * @param from value before, nothing where there was none
 * @param to value now
 */
public record FieldChange(
        String field, @Nullable String from, @Nullable String to) {

    private static final int LONGEST = 500;

    public FieldChange {
        from = shortened(from);
        to = shortened(to);
    }

    private static @Nullable String shortened(@Nullable String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
