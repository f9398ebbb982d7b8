package city.weltoffen.measures.measure;

import java.util.ArrayList;
import java.util.List;
import org.springframework.data.annotation.Transient;

/** What was done with a measure, oldest first; what was done since it was read can still be said of a deputy. */
final class Chronicle {

    private List<HistoryEntry> history = new ArrayList<>();

    @Transient
    private final List<HistoryEntry> fresh = new ArrayList<>();

    Chronicle() {}

    void remember(Done what, Moment now) {
        HistoryEntry entry =
                new HistoryEntry(now.at(), now.by(), what.verb(), what.subject(), what.changes(), what.reason(), null);
        history.add(entry);
        fresh.add(entry);
    }

    void wasDoneDeputising() {
        history.replaceAll(entry -> fresh.stream().anyMatch(one -> one == entry) ? entry.asDeputy() : entry);
        fresh.clear();
    }

    List<HistoryEntry> entries() {
        return List.copyOf(history);
    }
}
