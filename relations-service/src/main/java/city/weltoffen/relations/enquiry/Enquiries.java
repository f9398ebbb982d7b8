package city.weltoffen.relations.enquiry;

import city.weltoffen.defaults.aggregate.AggregateStore;
import city.weltoffen.defaults.aggregate.AggregateStores;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Actor;
import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.relations.catalogue.Catalogue;
import city.weltoffen.relations.partner.PartnerId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** All enquiries. */
@Repository
public class Enquiries {

    private final AggregateStore<Enquiry> store;
    private final EnquiryNumbers numbers;
    private final FastLane fastLane;
    private final EnquirySettings settings;
    private final Catalogue catalogue;
    private final Actor actor;
    private final Clock businessClock;

    Enquiries(
            AggregateStores stores,
            EnquiryNumbers numbers,
            FastLane fastLane,
            EnquirySettings settings,
            Catalogue catalogue,
            Actor actor,
            Clock businessClock) {
        this.store = stores.of(Enquiry.class);
        this.numbers = numbers;
        this.fastLane = fastLane;
        this.settings = settings;
        this.catalogue = catalogue;
        this.actor = actor;
        this.businessClock = businessClock;
    }

    AggregateStore<Enquiry> store() {
        return store;
    }

    public Optional<Enquiry> find(EnquiryId id) {
        return store.find(id);
    }

    /** @throws DomainProblem {@code not-found} */
    public Enquiry require(EnquiryId id) {
        return store.require(id);
    }

    /** @throws DomainProblem {@code invalid} when it has not come yet */
    public Enquiry receive(NewEnquiry enquiry) {
        if (enquiry.receivedOn().isAfter(LocalDate.now(businessClock))) {
            throw DomainProblem.invalid("#/receivedOn", "in-the-future");
        }
        Act act = act();
        Enquiry received = Enquiry.receive(numbers.next(), enquiry, act);
        fastLane.take(received, act);
        return store.save(received);
    }

    /** A reference that belongs to no enquiry and never will. */
    public String spentReference() {
        return numbers.next();
    }

    /** @throws DomainProblem {@code stale} */
    public Enquiry change(EnquiryId id, ExpectedVersion expected, EnquiryDetails details, @Nullable Sender sender) {
        return store.update(id, expected, enquiry -> enquiry.change(details, sender, act()));
    }

    public Enquiry triage(EnquiryId id, Triage triage) {
        return update(id, (enquiry, act) -> {
            enquiry.triage(triage, act);
            fastLane.take(enquiry, act);
        });
    }

    public Enquiry route(EnquiryId id, List<String> departments, LocalDate replyBy) {
        return update(id, (enquiry, act) -> enquiry.route(departments, replyBy, act));
    }

    public Enquiry state(EnquiryId id, String department, Recommendation recommendation, String text) {
        return update(id, (enquiry, act) -> enquiry.state(department, recommendation, text, act));
    }

    /** Decides, or proposes to where the city wants two people. */
    public Enquiry decide(EnquiryId id, Outcome outcome, String reason) {
        return update(id, (enquiry, act) -> enquiry.decide(outcome, reason, settings.twoPersonDecision(), act));
    }

    public Enquiry confirmDecision(EnquiryId id) {
        return update(id, Enquiry::confirmDecision);
    }

    public Enquiry answer(EnquiryId id, String language, String text) {
        return update(id, (enquiry, act) -> enquiry.answer(language, text, act));
    }

    /** Deletes an enquiry that is closed; one that is gone stays gone. */
    public void dispose(EnquiryId id) {
        if (find(id).isPresent()) {
            update(id, Enquiry::dispose);
        }
    }

    void departmentFollowed(EnquiryId id, Followed followed) {
        update(id, (enquiry, act) -> enquiry.departmentFollowed(followed, act));
    }

    void remindOfStatements(EnquiryId id) {
        update(id, (enquiry, act) -> enquiry.remindOfStatements(settings.statementPatience(), act));
    }

    /** @throws DomainProblem {@code not-accepted}, {@code already-converted} or {@code conversion-begun} */
    Enquiry beginConversion(EnquiryId id, Conversion.Target to) {
        return update(id, (enquiry, act) -> enquiry.beginConversion(to, act));
    }

    /** @param with the partner, where it has one */
    Enquiry completeConversion(EnquiryId id, @Nullable PartnerId with) {
        return update(id, (enquiry, act) -> enquiry.completeConversion(with, act));
    }

    private Enquiry update(EnquiryId id, BiConsumer<Enquiry, Act> verb) {
        return store.update(id, enquiry -> verb.accept(enquiry, act()));
    }

    private Act act() {
        return new Act(businessClock.instant(), LocalDate.now(businessClock), actor.subject(), catalogue);
    }
}
