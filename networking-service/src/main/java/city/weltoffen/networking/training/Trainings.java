package city.weltoffen.networking.training;

import city.weltoffen.defaults.aggregate.AggregateStore;
import city.weltoffen.defaults.aggregate.AggregateStores;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.events.networking.DepartmentSuccession;
import city.weltoffen.networking.acting.Acting;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** All trainings. */
@Repository
public class Trainings {

    private final AggregateStore<Training> store;
    private final TrainingSettings settings;
    private final Acting acting;

    Trainings(AggregateStores stores, TrainingSettings settings, Acting acting) {
        this.store = stores.of(Training.class);
        this.settings = settings;
        this.acting = acting;
    }

    /** All, in no order; a city has some hundreds. */
    public List<Training> all() {
        return store.find();
    }

    List<Training> offered() {
        return all().stream()
                .filter(training -> training.state() == TrainingState.OFFERED)
                .toList();
    }

    /** @throws DomainProblem {@code not-found} */
    public Training require(TrainingId id) {
        return store.require(id);
    }

    public Training offer(TrainingDetails details) {
        return store.save(Training.offer(details));
    }

    /** @throws DomainProblem {@code stale} */
    public Training change(TrainingId id, ExpectedVersion expected, TrainingDetails details) {
        return store.update(id, expected, training -> training.change(details, acting.now()));
    }

    public Training cancel(TrainingId id, String reason) {
        return store.update(id, training -> training.cancel(reason));
    }

    /** @param department slug of the person's department */
    public Training signUp(TrainingId id, @Nullable String department) {
        return store.update(id, training -> training.signUp(department, acting.now()));
    }

    public Training withdraw(TrainingId id, String subject) {
        return store.update(id, training -> training.withdraw(subject, acting.now()));
    }

    public Training acceptPlace(TrainingId id, String subject) {
        return store.update(id, training -> training.acceptPlace(subject));
    }

    /**
     * @param people subjects of those signed up who came
     * @param others how many came who are not on the list
     */
    public Training hold(TrainingId id, Set<String> people, int others) {
        return store.update(id, training -> training.hold(people, others, acting.now()));
    }

    void follow(Training training, DepartmentSuccession succession) {
        store.update(training.id(), now -> now.follow(succession));
    }

    /** Forgets some of those who signed up. */
    public void forget(Training training, Predicate<SignUp> whom) {
        store.update(training.id(), now -> now.forget(whom, acting.now()));
    }

    /** The day after which it is forgotten who signed up. */
    public LocalDate keptUntil(Training training) {
        return settings.lastDay(training.details().dates().ends());
    }
}
