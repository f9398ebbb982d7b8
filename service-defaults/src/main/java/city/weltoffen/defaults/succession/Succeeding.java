package city.weltoffen.defaults.succession;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

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

    Succeeding(
            MongoTemplate template,
            Successors successors,
            ObjectProvider<DepartmentFollower> departments,
            ObjectProvider<PersonFollower> people) {
        this.template = template;
        this.successors = successors;
        this.departments = departments;
        this.people = people;
    }

    /** Also what was opened again since, or was entered while the news was on its way. */
    void followAll() {
        successors.ended().forEach(this::follow);
        template.find(query(where("handedOver").is(false)), CopiedDeparture.class)
                .forEach(this::handOver);
    }

    void follow(Followed followed) {
        each(departments.stream(), follower -> follower.departmentFollowed(followed));
    }

    /** Once: who comes back later keeps what is new. */
    void handOver(CopiedDeparture departure) {
        if (departure.handedOver()) {
            return;
        }
        HandOver handOver = new HandOver(departure.departments(), departure.person(), departure.successor());
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
