package city.weltoffen.notification.preview;

import city.weltoffen.notification.matching.EventFacts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The events of the last weeks in the memory of this instance, made ready for matching; looked up when asked for. */
@Component
class RecentEvents {

    private static final Comparator<Recent> NEWEST_FIRST = Comparator.<Recent, Instant>comparing(
                    recent -> recent.event().time())
            .reversed();

    private final HeardEvents heard;
    private final PreviewSettings settings;
    private final Map<String, Recent> known = new HashMap<>();
    private List<Recent> newestFirst = List.of();
    private Instant readUntil = Instant.EPOCH;

    RecentEvents(HeardEvents heard, PreviewSettings settings) {
        this.heard = heard;
        this.settings = settings;
    }

    /** All of the window, newest first. */
    synchronized List<Recent> newestFirst() {
        boolean news = false;
        Instant from = readUntil.equals(Instant.EPOCH) ? readUntil : readUntil.minus(settings.overlap());
        for (HeardEvent event : heard.since(from)) {
            news |= isNew(event);
            readUntil = event.heardAt().isAfter(readUntil) ? event.heardAt() : readUntil;
        }
        Instant begin = heard.begin();
        boolean gone = known.values().removeIf(recent -> !recent.event().time().isAfter(begin));
        if (news || gone) {
            newestFirst = sorted();
        }
        return newestFirst;
    }

    private boolean isNew(HeardEvent event) {
        return !known.containsKey(event.id()) && known.put(event.id(), Recent.of(event)) == null;
    }

    private List<Recent> sorted() {
        List<Recent> all = new ArrayList<>(known.values());
        all.sort(NEWEST_FIRST);
        for (Recent surplus : all.subList(Math.min(all.size(), settings.mostEvents()), all.size())) {
            known.remove(surplus.event().id());
        }
        return List.copyOf(all.subList(0, Math.min(all.size(), settings.mostEvents())));
    }

    /** An event and what rules ask for of it. */
    record Recent(HeardEvent event, EventFacts facts) {

        static Recent of(HeardEvent event) {
            return new Recent(event, EventFacts.of(event.kind(), event.title(), event.tags()));
        }
    }
}
