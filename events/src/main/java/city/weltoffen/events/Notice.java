package city.weltoffen.events;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every event carries so that it can be matched, shown and delivered without knowing its kind.
 *
 * @param title what happened, in one line
 * @param link path in the web UI where the matter is found, or none
 * @param tags what it is about
 * @param addressees who hears of it without any subscription
 * @param grounds why addressees hear of it, where there is more to say than that they are named
 * @param joins id of the event whose news this is as well: who has heard of that one gets no second entry, but the
 *     reasons of this one too
 * @param publicLink path of the page where everybody may read of it; where there is none, nobody outside hears of it
 */
public record Notice(
        LocalizedText title,
        @Nullable String link,
        Tags tags,
        List<Addressee> addressees,
        List<Ground> grounds,
        @Nullable UUID joins,
        @Nullable String publicLink) {

    public Notice {
        addressees = Copies.list(addressees);
        grounds = Copies.list(grounds);
    }

    /** News of its own, and whoever is named knows why. */
    public Notice(LocalizedText title, @Nullable String link, Tags tags, List<Addressee> addressees) {
        this(title, link, tags, addressees, List.of(), null, null);
    }

    /** A notice that is addressed to nobody in particular. */
    public static Notice of(LocalizedText title, @Nullable String link, Tags tags) {
        return new Notice(title, link, tags, List.of());
    }

    /** The same of a matter that cannot be found any more. */
    public Notice withoutLink() {
        return new Notice(title, null, tags, addressees, grounds, joins, null);
    }

    /** The same, joined to the news of another event, and with what to say to whom. */
    public Notice joining(@Nullable UUID event, List<Ground> why) {
        return new Notice(title, link, tags, addressees, why, event, publicLink);
    }

    /** The same of a matter of which everybody may read, on that page; of one that is not public without any. */
    public Notice readableAt(@Nullable String page) {
        return new Notice(title, link, tags, addressees, grounds, joins, page);
    }
}
