package city.weltoffen.notification.citizen;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** What citizens can hear of; of the events of these kinds only those of which everybody may read. */
public enum PublicKind {
    /** For associations and initiatives, awards among them. */
    CALLS("call.published", "call.changed", "call.opened", "call.deadline-approaching"),
    ACTIVITIES("activity.planned", "activity.changed", "activity.cancelled", "activity.held"),
    REPORTS("report.published"),
    GOOD_PRACTICE("article.published");

    private final Set<String> events;

    PublicKind(String... events) {
        this.events = Set.copyOf(Arrays.asList(events));
    }

    /** The kinds of event of all of them. */
    static Set<String> eventsOf(Collection<PublicKind> kinds) {
        Set<String> all = new LinkedHashSet<>();
        kinds.stream().sorted().forEach(kind -> all.addAll(kind.events));
        return all;
    }

    /** Those that ask for these kinds of event. */
    static Set<PublicKind> askingFor(Set<String> events) {
        Set<PublicKind> kinds = EnumSet.allOf(PublicKind.class);
        kinds.removeIf(kind -> !events.containsAll(kind.events));
        return kinds;
    }

    /** As the words of mails have it. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
