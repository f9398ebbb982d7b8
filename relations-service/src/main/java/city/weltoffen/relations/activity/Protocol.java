package city.weltoffen.relations.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What protocol remembers for the next time; for those inside only.
 *
 * @param formsOfAddress how the guests are addressed
 * @param interpreter languages and who interpreted
 */
public record Protocol(
        @Nullable String formsOfAddress,
        List<Gift> gifts,
        @Nullable String interpreter) {

    private static final Protocol NOTHING = new Protocol(null, List.of(), null);

    public Protocol {
        gifts = List.copyOf(gifts);
    }

    public static Protocol nothing() {
        return NOTHING;
    }
}
