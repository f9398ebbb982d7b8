package city.weltoffen.networking.application;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.defaults.aggregate.AggregateStore;
import city.weltoffen.defaults.aggregate.AggregateStores;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.networking.interest.Occasion;
import city.weltoffen.networking.interest.Occasions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** All applications for funding. */
@Repository
public class Applications {

    private final AggregateStore<Application> store;
    private final ReadinessCheck readiness;
    private final Occasions occasions;

    Applications(AggregateStores stores, ReadinessCheck readiness, Occasions occasions) {
        this.store = stores.of(Application.class);
        this.readiness = readiness;
        this.occasions = occasions;
    }

    AggregateStore<Application> store() {
        return store;
    }

    /** @throws DomainProblem {@code not-found} */
    public Application require(ApplicationId id) {
        return store.require(id);
    }

    public Optional<Application> find(ApplicationId id) {
        return store.find(id);
    }

    /** Those in which a department takes part, asked of the store. */
    List<Application> of(String department) {
        return store.find(where("content.departments").is(department));
    }

    public Application begin(ApplicationContent content, Stage stage) {
        return begin(ApplicationId.next(), content, stage);
    }

    /** The one with that id, begun where it is not there yet. */
    Application beginOnce(ApplicationId id, ApplicationContent content, Stage stage) {
        try {
            return find(id).orElseGet(() -> begin(id, content, stage));
        } catch (DuplicateKeyException overtaken) {
            return require(id);
        }
    }

    private Application begin(ApplicationId id, ApplicationContent content, Stage stage) {
        return save(Application.begin(id, content, stage, occasions.now(content.departments())));
    }

    Application save(Application application) {
        return store.save(application);
    }

    /**
     * @param allowed throws where what it says may not be changed
     * @throws DomainProblem {@code stale}
     */
    public Application change(
            ApplicationId id,
            ExpectedVersion expected,
            ApplicationContent content,
            Consumer<ApplicationContent> allowed) {
        return store.update(id, expected, application -> {
            allowed.accept(application.content());
            application.change(content);
        });
    }

    public Application join(ApplicationId id, String department) {
        return update(id, (application, now) -> application.join(department));
    }

    public Application move(ApplicationId id, Stage to, @Nullable String reason) {
        return update(id, (application, now) -> application.move(to, reason, readiness.of(application.content()), now));
    }

    public Application submit(ApplicationId id, LocalDate on, @Nullable String fileReference, @Nullable String reason) {
        return update(
                id,
                (application, now) ->
                        application.submit(on, fileReference, reason, readiness.of(application.content()), now));
    }

    public Application grant(ApplicationId id, Grant grant) {
        return update(id, (application, now) -> application.grant(grant, now));
    }

    public Application correctGrant(ApplicationId id, Grant right) {
        return update(id, (application, now) -> application.correctGrant(right, now));
    }

    public Application reject(ApplicationId id, LocalDate on, @Nullable String reason) {
        return update(id, (application, now) -> application.reject(on, reason, now));
    }

    public Application withdraw(ApplicationId id, String reason) {
        return update(id, (application, now) -> application.withdraw(reason, now));
    }

    /** Applies a verb, again on a fresh state when another writer was faster. */
    Application update(ApplicationId id, BiConsumer<Application, Occasion> verb) {
        return store.update(
                id,
                application -> verb.accept(
                        application, occasions.now(application.content().departments())));
    }
}
