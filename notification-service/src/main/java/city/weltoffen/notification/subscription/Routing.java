package city.weltoffen.notification.subscription;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * By which outlets, besides the inbox, a subscription goes out.
 *
 * @param standard whether by those that take all that a recipient hears of
 * @param outlets ids of further outlets of its owner
 */
public record Routing(boolean standard, Set<String> outlets) {

    /** As everything else. */
    public static final Routing STANDARD = new Routing(true, Set.of());

    public Routing {
        outlets = Collections.unmodifiableSet(new LinkedHashSet<>(outlets));
    }
}
