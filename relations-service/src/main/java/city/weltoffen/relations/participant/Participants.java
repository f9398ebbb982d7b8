package city.weltoffen.relations.participant;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import city.weltoffen.defaults.privacy.SoughtPerson;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.relations.activity.Activity;
import city.weltoffen.relations.activity.ActivityId;
import com.fasterxml.uuid.Generators;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** The lists of participants of all activities. */
@Repository
public class Participants {

    /** More than any list of guests, and an end for a script that has gone wild. */
    private static final int MOST = 2000;

    private final MongoTemplate template;
    private final ParticipantSettings settings;
    private final Clock businessClock;

    Participants(MongoTemplate template, ParticipantSettings settings, Clock businessClock) {
        this.template = template;
        this.settings = settings;
        this.businessClock = businessClock;
    }

    /** Of one activity, by name. */
    public List<Participant> of(ActivityId activity) {
        return template.find(
                query(where("activity").is(activity.value())).with(Sort.by("details.name")), Participant.class);
    }

    /** All entries of one person. */
    public List<Participant> of(SoughtPerson person) {
        Query narrowed = person.isAddress()
                ? query(where("foldedEmail").is(ParticipantDetails.folded(person.text())))
                : new Query();
        try (Stream<Participant> all = template.stream(narrowed, Participant.class)) {
            return all.filter(
                            one -> person.is(one.details().name(), one.details().email()))
                    .toList();
        }
    }

    /** @throws DomainProblem {@code not-found} */
    public Participant require(ActivityId activity, String id) {
        Participant found = template.findById(id, Participant.class);
        if (found == null || !found.activity().equals(activity.value())) {
            throw DomainProblem.notFound(id);
        }
        return found;
    }

    /** The day after which the list of an activity is deleted. */
    public LocalDate lastDay(Activity activity) {
        return settings.lastDay(activity.details().time().ends());
    }

    /** @throws DomainProblem {@code participants-over} when it would be deleted at once */
    public Participant add(Activity activity, ParticipantDetails details) {
        if (lastDay(activity).isBefore(LocalDate.now(businessClock))) {
            throw new DomainProblem("participants-over");
        }
        if (of(activity.id()).size() >= MOST) {
            throw new DomainProblem("participants-full", MOST);
        }
        return template.insert(new Participant(
                Generators.timeBasedEpochGenerator().generate().toString(),
                activity.id().value(),
                details,
                details.foldedEmail(),
                null));
    }

    /** @throws DomainProblem {@code stale} */
    public Participant change(Participant known, ExpectedVersion expected, ParticipantDetails details) {
        expected.check(version(known));
        try {
            return template.save(known.with(details));
        } catch (OptimisticLockingFailureException overtaken) {
            throw DomainProblem.stale();
        }
    }

    public void remove(Participant participant) {
        template.remove(query(where("_id").is(participant.id())), Participant.class);
    }

    /** Deletes the whole list of an activity. */
    public void removeAll(ActivityId activity) {
        template.remove(query(where("activity").is(activity.value())), Participant.class);
    }

    /** The activities that have a list. */
    List<ActivityId> activities() {
        return template.findDistinct("activity", Participant.class, String.class).stream()
                .map(ActivityId::new)
                .toList();
    }

    /** The ETag's number. */
    public static long version(Participant participant) {
        return Objects.requireNonNullElse(participant.version(), 0L);
    }
}
