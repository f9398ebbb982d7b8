package city.weltoffen.relations.activity;

import city.weltoffen.events.Money;
import org.jspecify.annotations.Nullable;

/** A gift, so that nobody gives the same one twice. */
public record Gift(
        Direction direction, String what, @Nullable Money value) {

    /** From whose side it came. */
    public enum Direction {
        GIVEN,
        RECEIVED
    }
}
