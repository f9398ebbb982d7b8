package city.weltoffen.relations.relation;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import city.weltoffen.defaults.aggregate.AggregateStore;
import city.weltoffen.defaults.aggregate.AggregateStores;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.relations.partner.Partner;
import city.weltoffen.relations.partner.PartnerId;
import city.weltoffen.relations.partner.Partners;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** All relations. */
@Repository
public class Relations {

    private final AggregateStore<Relation> store;
    private final Partners partners;
    private final Clock businessClock;
    private final PossibleDates dates;

    Relations(AggregateStores stores, Partners partners, Clock businessClock) {
        this.store = stores.of(Relation.class);
        this.partners = partners;
        this.businessClock = businessClock;
        this.dates = new PossibleDates(businessClock);
    }

    AggregateStore<Relation> store() {
        return store;
    }

    /** @throws DomainProblem {@code not-found} */
    public Relation require(RelationId id) {
        return store.require(id);
    }

    /** @param example marks shipped data */
    public Relation propose(PartnerId partner, RelationKind kind, RelationDetails details, boolean example) {
        return store.save(proposal(RelationId.next(), partner, kind, details, example));
    }

    /** Proposes a relation under an id that its origin gives; again it changes nothing. */
    public void proposeOnce(RelationId id, PartnerId partner, RelationKind kind, RelationDetails details) {
        if (!exists(id)) {
            saveOnce(proposal(id, partner, kind, details, false));
        }
    }

    /** Proposes an EU project that follows its origin from now on; again it changes nothing. */
    public void proposeFollowingOnce(RelationId id, PartnerId partner, RelationDetails details) {
        if (!exists(id)) {
            Relation project = proposal(id, partner, RelationKind.EU_PROJECT, details, false);
            project.comesFromElsewhere();
            saveOnce(project);
        }
    }

    /** Establishes it where it is only proposed; a beginning that has not come yet counts from today. */
    public void establishOnce(RelationId id, @Nullable LocalDate begins) {
        update(id, (relation, now) -> {
            if (relation.state() == RelationState.PROSPECTIVE) {
                LocalDate on = begins == null || begins.isAfter(now.today()) ? now.today() : begins;
                relation.steps(now).establish(new Founding(on, false), null, null);
            }
        });
    }

    /** Lets its project follow what its origin tells; where it is gone, or does not follow one, nothing happens. */
    public void followOrigin(RelationId id, EuProject told) {
        if (exists(id)) {
            update(id, (relation, now) -> relation.followOrigin(told, now));
        }
    }

    public Optional<Relation> find(RelationId id) {
        return store.find(id);
    }

    private boolean exists(RelationId id) {
        return store.find(id).isPresent();
    }

    /** @throws DomainProblem {@code stale} */
    public Relation change(RelationId id, ExpectedVersion expected, RelationDetails details) {
        return store.update(id, expected, relation -> relation.change(details, now()));
    }

    /** @param founding unknown for some historic ones */
    public Relation establish(
            RelationId id,
            @Nullable Founding founding,
            @Nullable Agreement agreement,
            @Nullable Resolution resolution) {
        dates.require(founding, agreement, resolution);
        return update(id, (relation, now) -> relation.steps(now).establish(founding, agreement, resolution));
    }

    /**
     * Notes several in one write, with what became of them.
     *
     * @return how many the store has taken
     */
    public int enterAll(List<NewRelation> several) {
        several.forEach(one -> dates.require(one.founding(), one.agreement(), one.resolution()));
        Map<PartnerId, Partner> known =
                partners.require(several.stream().map(NewRelation::partner).collect(toSet()));
        List<Relation> fresh = several.stream()
                .map(one -> entered(one, PartnerReference.to(requireNonNull(known.get(one.partner())))))
                .toList();
        return store.insertAll(fresh).size();
    }

    private Relation entered(NewRelation one, PartnerReference partner) {
        Relation relation = Relation.propose(one.id(), partner, one.kind(), one.details(), false, now());
        if (one.founding() != null) {
            relation.steps(now()).establish(one.founding(), one.agreement(), one.resolution());
        }
        return relation;
    }

    public Relation renewAgreement(RelationId id, Agreement agreement) {
        dates.require("#", agreement);
        return update(id, (relation, now) -> relation.steps(now).renewAgreement(agreement));
    }

    public Relation markDormant(RelationId id, @Nullable String reason) {
        return update(id, (relation, now) -> relation.steps(now).markDormant(reason));
    }

    public Relation revive(RelationId id, @Nullable String reason) {
        return update(id, (relation, now) -> relation.steps(now).revive(reason));
    }

    public Relation suspend(RelationId id, String reason, @Nullable Resolution resolution) {
        dates.require(resolution);
        return update(id, (relation, now) -> relation.steps(now).suspend(reason, resolution));
    }

    public Relation convert(RelationId id, Conversion conversion) {
        dates.require("#/agreement", conversion.agreement());
        dates.require(conversion.resolution());
        return update(id, (relation, now) -> relation.steps(now).convert(conversion));
    }

    public Relation end(RelationId id, LocalDate on, String reason, @Nullable Resolution resolution) {
        dates.require("#/on", on);
        dates.require(resolution);
        return update(id, (relation, now) -> relation.steps(now).end(on, reason, resolution));
    }

    /** Deletes a relation that has ended; one that is gone stays gone. */
    public void dispose(RelationId id) {
        if (exists(id)) {
            update(id, (relation, now) -> relation.dispose());
        }
    }

    /** @param by opaque subject of who notes it */
    public Relation log(RelationId id, NewInteraction interaction, String by) {
        return update(id, (relation, now) -> relation.upkeep(now).log(interaction, by));
    }

    public Relation correct(RelationId id, String wrong, NewInteraction right, String by) {
        return update(id, (relation, now) -> relation.upkeep(now).correct(wrong, right, by));
    }

    public Relation withdraw(RelationId id, String interaction) {
        return update(id, (relation, now) -> relation.upkeep(now).withdraw(interaction));
    }

    public Relation confirm(RelationId id) {
        return update(id, (relation, now) -> relation.upkeep(now).confirm());
    }

    public Relation keepAfterReview(RelationId id, @Nullable String reason) {
        return update(id, (relation, now) -> relation.upkeep(now).keepAfterReview(reason));
    }

    public Relation reviewUse(RelationId id, Membership.Use found, @Nullable String reason) {
        return update(id, (relation, now) -> relation.upkeep(now).reviewUse(found, reason));
    }

    public Relation recommend(RelationId id, Step step, String reason) {
        return update(id, (relation, now) -> relation.upkeep(now).recommend(step, reason));
    }

    /** Opens the reviews and says the reminders that are due today. */
    void remind(RelationId id, UpkeepSettings settings) {
        update(id, (relation, now) -> relation.upkeep(now).remind(settings));
    }

    /** Moves a relation to the record of its partner that remains. */
    public Relation follow(RelationId id, PartnerId partner) {
        PartnerReference reference = PartnerReference.to(partners.require(partner));
        return store.update(id, relation -> relation.follow(reference, now()));
    }

    void departmentFollowed(RelationId id, Followed followed) {
        update(id, (relation, now) -> relation.departmentFollowed(followed, now));
    }

    private Relation proposal(
            RelationId id, PartnerId partner, RelationKind kind, RelationDetails details, boolean example) {
        PartnerReference reference = PartnerReference.to(partners.require(partner));
        return Relation.propose(id, reference, kind, details, example, now());
    }

    private void saveOnce(Relation proposed) {
        try {
            store.save(proposed);
        } catch (DuplicateKeyException overtaken) {
            // another instance was faster: it is there
        }
    }

    private Relation update(RelationId id, BiConsumer<Relation, Moment> verb) {
        return store.update(id, relation -> {
            // titles of events name the partner as it is called now
            relation.follow(
                    PartnerReference.to(partners.require(relation.partner().id())), now());
            verb.accept(relation, now());
        });
    }

    private Moment now() {
        return Moment.now(businessClock);
    }
}
