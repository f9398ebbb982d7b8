package city.weltoffen.notification.audience;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;

/** Who hears of one event and by what, each once with all reasons. */
public final class Audience {

    private final Map<String, SequencedSet<Reason>> recipients = new LinkedHashMap<>();
    private final Map<String, SequencedSet<Reason>> outlets = new LinkedHashMap<>();
    private final Set<String> loud = new HashSet<>();

    void reaches(Set<String> people, Reason reason) {
        quietly(people, reason);
        loud.addAll(people);
    }

    /** Into their inboxes as something that is read already. */
    void quietly(Set<String> people, Reason reason) {
        people.forEach(person -> add(recipients, person, reason));
    }

    void goesOutBy(String outlet, Reason reason) {
        add(outlets, outlet, reason);
    }

    private static void add(Map<String, SequencedSet<Reason>> all, String one, Reason reason) {
        all.computeIfAbsent(one, none -> new LinkedHashSet<>()).add(reason);
    }

    /** Subjects of people into whose inbox it comes. */
    public Map<String, SequencedSet<Reason>> recipients() {
        return recipients;
    }

    /** Whether the recipient only hears of it by what is paused. */
    public boolean isQuiet(String recipient) {
        return !loud.contains(recipient);
    }

    /** Ids of outlets by which it goes out. */
    public Map<String, SequencedSet<Reason>> outlets() {
        return outlets;
    }
}
