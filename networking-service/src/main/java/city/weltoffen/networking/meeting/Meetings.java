package city.weltoffen.networking.meeting;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.defaults.aggregate.AggregateStore;
import city.weltoffen.defaults.aggregate.AggregateStores;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.networking.acting.Acting;
import city.weltoffen.networking.acting.Moment;
import city.weltoffen.networking.acting.Person;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** All meetings. Much of what happens in them is told to nobody, so lists ask the store and no memory. */
@Repository
public class Meetings {

    private final AggregateStore<Meeting> store;
    private final MongoTemplate template;
    private final Acting acting;

    Meetings(AggregateStores stores, MongoTemplate template, Acting acting) {
        this.store = stores.of(Meeting.class);
        this.template = template;
        this.acting = acting;
    }

    public Optional<Meeting> find(MeetingId id) {
        return store.find(id);
    }

    /** @throws DomainProblem {@code not-found} */
    public Meeting require(MeetingId id) {
        return store.require(id);
    }

    /** Those in one of these states, by their begin. */
    public List<MeetingEntry> in(Set<MeetingState> states) {
        return entries(where("state").in(states.stream().map(Enum::name).toList()));
    }

    /** All meetings of a series, by the begin that was planned. */
    List<Meeting> ofSeries(String series) {
        return store.find(where("series.series").is(series)).stream()
                .sorted(Comparator.comparing(Meetings::planned))
                .toList();
    }

    private static LocalDateTime planned(Meeting meeting) {
        SeriesPart part = meeting.series();
        return part == null ? meeting.details().time().begins() : part.planned();
    }

    private List<MeetingEntry> entries(Criteria criteria) {
        Query query = Query.query(criteria);
        query.fields().include(MeetingEntry.FIELDS);
        return template.find(query, MeetingEntry.class, template.getCollectionName(Meeting.class)).stream()
                .sorted(Comparator.comparing(
                                (MeetingEntry entry) -> entry.details().time().from())
                        .thenComparing(entry -> entry.id().value()))
                .toList();
    }

    Meeting draft(MeetingDetails details, @Nullable SeriesPart series, Invited invited, @Nullable Person chair) {
        return store.save(Meeting.draft(details, series, invited, chair, acting.now()));
    }

    /** Applies a verb, again on a fresh state when another writer was faster. */
    public Meeting update(MeetingId id, BiConsumer<Meeting, Moment> verb) {
        return store.update(id, meeting -> verb.accept(meeting, acting.now()));
    }

    /** @throws DomainProblem {@code stale} */
    Meeting update(MeetingId id, ExpectedVersion expected, BiConsumer<Meeting, Moment> verb) {
        return store.update(id, expected, meeting -> verb.accept(meeting, acting.now()));
    }
}
