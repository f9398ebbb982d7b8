package city.weltoffen.networking.call.watch;

import city.weltoffen.events.Deadline;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of one deadline.
 *
 * @param kind {@code ADDED}, {@code MOVED} or {@code REMOVED}
 * @param from as it was; nothing for a new one
 * @param to as it is now; nothing for one that is gone
 */
record DeadlineChange(
        DeadlineChangeKind kind,
        @Nullable Deadline from,
        @Nullable Deadline to) {

    enum DeadlineChangeKind {
        ADDED,
        MOVED,
        REMOVED
    }

    /** Those that lie closest together are the same one, which moved. */
    static List<DeadlineChange> between(List<Deadline> before, List<Deadline> after) {
        List<Deadline> gone = new ArrayList<>(before);
        gone.removeAll(after);
        List<Deadline> come = new ArrayList<>(after);
        come.removeAll(before);
        List<DeadlineChange> changes = new ArrayList<>();
        while (!gone.isEmpty() && !come.isEmpty()) {
            DeadlineChange moved = closest(gone, come);
            gone.remove(moved.from());
            come.remove(moved.to());
            changes.add(moved);
        }
        gone.forEach(one -> changes.add(new DeadlineChange(DeadlineChangeKind.REMOVED, one, null)));
        come.forEach(one -> changes.add(new DeadlineChange(DeadlineChangeKind.ADDED, null, one)));
        return changes.stream()
                .sorted(Comparator.comparing(DeadlineChange::day))
                .toList();
    }

    private static DeadlineChange closest(List<Deadline> gone, List<Deadline> come) {
        return gone.stream()
                .flatMap(from -> come.stream().map(to -> new DeadlineChange(DeadlineChangeKind.MOVED, from, to)))
                .min(Comparator.comparingLong(DeadlineChange::distance))
                .orElseThrow();
    }

    private long distance() {
        return from == null || to == null ? 0 : Math.abs(ChronoUnit.DAYS.between(from.date(), to.date()));
    }

    private Deadline day() {
        return from == null ? Objects.requireNonNull(to) : from;
    }
}
