package city.weltoffen.networking.meeting;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.networking.acting.Person;
import city.weltoffen.networking.meeting.AgendaItem.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a meeting speaks about, in this order; proposals and rejected items stand behind. */
public record Agenda(List<AgendaItem> items) {

    static final Agenda EMPTY = new Agenda(List.of());
    static final int MOST = 100;

    public Agenda {
        items = List.copyOf(items);
    }

    /** Those that are spoken about. */
    public List<AgendaItem> accepted() {
        return items.stream().filter(item -> item.status() == Status.ACCEPTED).toList();
    }

    /** @throws DomainProblem {@code not-found} */
    public AgendaItem require(String id) {
        return items.stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(() -> DomainProblem.notFound(id));
    }

    public Agenda propose(Topic topic, Person by, boolean accepted) {
        if (items.size() >= MOST) {
            throw new DomainProblem("agenda-full", MOST);
        }
        AgendaItem item = new AgendaItem(
                "i" + (items.size() + 1),
                topic,
                by,
                accepted ? Status.ACCEPTED : Status.PROPOSED,
                null,
                ItemRecord.EMPTY);
        return new Agenda(Stream.concat(items.stream(), Stream.of(item)).toList());
    }

    public Agenda accept(String id, @Nullable Integer duration) {
        return change(
                id,
                item -> item.with(duration == null ? item.topic() : item.topic().lasting(duration))
                        .with(Status.ACCEPTED, null));
    }

    /** @throws DomainProblem when minutes have been written of it */
    public Agenda reject(String id, String reason) {
        if (require(id).record().revision() > 0) {
            throw new DomainProblem("agenda-item-recorded");
        }
        return change(id, item -> item.with(Status.REJECTED, reason));
    }

    public Agenda edit(String id, Topic topic) {
        return change(id, item -> item.with(topic));
    }

    /** @throws DomainProblem {@code stale} when somebody else has written since */
    Agenda write(String id, @Nullable String text, List<String> decisions, int seen) {
        AgendaItem written = require(id);
        if (written.status() != Status.ACCEPTED) {
            throw new DomainProblem("agenda-item-not-accepted");
        }
        if (written.record().revision() != seen) {
            throw DomainProblem.stale();
        }
        return change(id, item -> item.with(item.record().next(text, decisions)));
    }

    /**
     * In this order; what is not named comes behind, as it was.
     *
     * @throws DomainProblem {@code not-found}
     */
    public Agenda order(List<String> ids) {
        ids.forEach(this::require);
        List<AgendaItem> ordered = new ArrayList<>(items);
        ordered.sort(Comparator.comparingInt(item -> {
            int place = ids.indexOf(item.id());
            return place < 0 ? ids.size() : place;
        }));
        return new Agenda(ordered);
    }

    Agenda following(String ended, String successor) {
        return new Agenda(items.stream()
                .map(item -> ended.equals(item.topic().department())
                        ? item.with(item.topic().of(successor))
                        : item)
                .toList());
    }

    private Agenda change(String id, UnaryOperator<AgendaItem> change) {
        require(id);
        return new Agenda(items.stream()
                .map(item -> item.id().equals(id) ? change.apply(item) : item)
                .toList());
    }
}
