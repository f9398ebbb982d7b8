package city.weltoffen.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every event carries so that it can be matched, shown and delivered without knowing its kind.
 *
 * @param title what happened, in one line
 * @param link path in the web UI where the matter is found, or none
 * @param tags what it is about
 * @param addressees who hears of it without any subscription
 */
public record Notice(LocalizedText title, @Nullable String link, Tags tags, List<Addressee> addressees) {

    public Notice {
        addressees = Copies.list(addressees);
    }

    /** A notice that is addressed to nobody in particular. */
    public static Notice of(LocalizedText title, @Nullable String link, Tags tags) {
        return new Notice(title, link, tags, List.of());
    }

    /** The same of a matter that cannot be found any more. */
    public Notice withoutLink() {
        return new Notice(title, null, tags, addressees);
    }
}
