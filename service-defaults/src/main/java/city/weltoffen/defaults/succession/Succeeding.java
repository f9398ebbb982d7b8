package city.weltoffen.defaults.succession;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Lets every feature follow what is due. Features that fail do not keep the others from following. */
final class Succeeding {

    private final MongoTemplate template;
    private final Successors successors;
    private final ObjectProvider<DepartmentFollower> departments;
    private final ObjectProvider<PersonFollower> people;
    private final Clock businessClock;

    Succeeding(
            MongoTemplate template,
            Successors successors,
            ObjectProvider<DepartmentFollower> departments,
            ObjectProvider<PersonFollower> people,
            Clock businessClock) {
        this.template = template;
        this.successors = successors;
        this.departments = departments;
        this.people = people;
        this.businessClock = businessClock;
    }

    /** Also what was opened again since, or was entered while the news was on its way. */
    void followAll() {
        successors.inForce().forEach(this::follow);
        template.find(query(where("handedOver").is(false)), CopiedDeparture.class)
                .forEach(this::handOver);
    }

    void follow(Followed followed) {
        each(departments.stream(), follower -> follower.departmentFollowed(followed));
    }

    /** Once, when the last day is over. */
    void handOver(CopiedDeparture departure) {
        if (departure.handedOver() || !departure.lastDay().isBefore(LocalDate.now(businessClock))) {
            return;
        }
        HandOver handOver = new HandOver(departure.person(), departure.successor());
        each(people.stream(), follower -> follower.handOver(handOver));
        template.save(departure.done());
    }

    private static <T> void each(Stream<T> followers, Consumer<T> step) {
        RuntimeException failure = null;
        for (T follower : followers.toList()) {
            try {
                step.accept(follower);
            } catch (RuntimeException failed) {
                failure = failed;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
