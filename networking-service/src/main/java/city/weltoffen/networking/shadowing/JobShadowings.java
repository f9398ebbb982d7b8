package city.weltoffen.networking.shadowing;

import city.weltoffen.defaults.aggregate.AggregateStore;
import city.weltoffen.defaults.aggregate.AggregateStores;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.events.networking.DepartmentSuccession;
import city.weltoffen.networking.acting.Acting;
import city.weltoffen.networking.acting.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** All offers for job shadowing. */
@Repository
public class JobShadowings {

    private final AggregateStore<JobShadowing> store;
    private final JobShadowingSettings settings;
    private final Acting acting;

    JobShadowings(AggregateStores stores, JobShadowingSettings settings, Acting acting) {
        this.store = stores.of(JobShadowing.class);
        this.settings = settings;
        this.acting = acting;
    }

    /** All, in no order; a city has some dozens. */
    public List<JobShadowing> all() {
        return store.find();
    }

    /** @throws DomainProblem {@code not-found} */
    public JobShadowing require(JobShadowingId id) {
        return store.require(id);
    }

    public JobShadowing offer(JobShadowingDetails details) {
        return store.save(JobShadowing.offer(details));
    }

    /** @throws DomainProblem {@code stale} */
    public JobShadowing change(JobShadowingId id, ExpectedVersion expected, JobShadowingDetails details) {
        return store.update(id, expected, shadowing -> shadowing.change(details));
    }

    public JobShadowing close(JobShadowingId id, String reason) {
        return store.update(id, shadowing -> shadowing.close(reason, now(shadowing)));
    }

    /** @param department slug of the person's department */
    public JobShadowing apply(JobShadowingId id, @Nullable String department, String motivation) {
        return store.update(id, shadowing -> shadowing.apply(department, motivation, acting.now()));
    }

    public JobShadowing withdraw(JobShadowingId id, String subject) {
        return store.update(id, shadowing -> shadowing.withdraw(subject, acting.today()));
    }

    public JobShadowing accept(JobShadowingId id, String application, @Nullable String reason) {
        return store.update(id, shadowing -> shadowing.accept(application, reason, now(shadowing)));
    }

    public JobShadowing decline(JobShadowingId id, String application, String reason) {
        return store.update(id, shadowing -> shadowing.decline(application, reason, now(shadowing)));
    }

    public JobShadowing complete(JobShadowingId id, String subject, String learned) {
        return store.update(id, shadowing -> shadowing.complete(subject, learned, acting.today()));
    }

    public JobShadowing noteArticle(JobShadowingId id, String subject, String article) {
        return store.update(id, shadowing -> shadowing.noteArticle(subject, article));
    }

    private Moment now(JobShadowing shadowing) {
        return acting.nowFor(shadowing.details().department());
    }

    void follow(JobShadowing shadowing, DepartmentSuccession succession) {
        store.update(shadowing.id(), now -> now.follow(succession));
    }

    /** Forgets people who applied. */
    public void forget(JobShadowing shadowing, Predicate<JobShadowingApplication> whom) {
        store.update(shadowing.id(), now -> now.forget(whom));
    }

    /** Last day for the learning report. */
    public LocalDate reportDue(JobShadowing shadowing) {
        return shadowing.details().ends().plus(settings.report());
    }

    /** The day after which it is forgotten who applied. */
    public LocalDate keptUntil(JobShadowing shadowing) {
        return shadowing.details().ends().plus(settings.kept());
    }
}
