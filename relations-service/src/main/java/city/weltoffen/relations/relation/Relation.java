package city.weltoffen.relations.relation;

import city.weltoffen.defaults.aggregate.Aggregate;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.events.relations.RelationAgreementExpiring;
import city.weltoffen.events.relations.RelationAgreementRenewed;
import city.weltoffen.events.relations.RelationChanged;
import city.weltoffen.events.relations.RelationConfirmed;
import city.weltoffen.events.relations.RelationConverted;
import city.weltoffen.events.relations.RelationDormant;
import city.weltoffen.events.relations.RelationEnded;
import city.weltoffen.events.relations.RelationEstablished;
import city.weltoffen.events.relations.RelationInteractionLogged;
import city.weltoffen.events.relations.RelationNoticeDue;
import city.weltoffen.events.relations.RelationProposed;
import city.weltoffen.events.relations.RelationRemoved;
import city.weltoffen.events.relations.RelationReviewDue;
import city.weltoffen.events.relations.RelationRevived;
import city.weltoffen.events.relations.RelationSuspended;
import city.weltoffen.relations.relation.HistoryEntry.Verb;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/** What connects the city with a partner, from the first idea to its end. */
@Document("relations")
public class Relation extends Aggregate {

    @Id
    private final RelationId id;

    private final boolean example;
    private final Instant createdAt;
    private PartnerReference partner;
    private RelationKind kind;
    private RelationState state = RelationState.PROSPECTIVE;
    private RelationDetails details;
    private @Nullable Founding founding;
    private @Nullable Agreement agreement;
    private @Nullable LocalDate confirmedOn;
    private @Nullable LocalDate reviewOpenSince;
    private Reminders reminders = Reminders.none();
    private Interactions interactions = Interactions.none();
    private List<HistoryEntry> history = new ArrayList<>();
    private Instant updatedAt;

    @PersistenceCreator
    Relation(
            RelationId id,
            boolean example,
            Instant createdAt,
            PartnerReference partner,
            RelationKind kind,
            RelationDetails details,
            Instant updatedAt) {
        this.id = id;
        this.example = example;
        this.createdAt = createdAt;
        this.partner = partner;
        this.kind = kind;
        this.details = details;
        this.updatedAt = updatedAt;
    }

    /** @param example marks shipped data */
    static Relation propose(
            RelationId id,
            PartnerReference partner,
            RelationKind kind,
            RelationDetails details,
            boolean example,
            Moment now) {
        Relation relation = new Relation(id, example, now.at(), partner, kind, details, now.at());
        relation.remember(now.today(), Verb.PROPOSED, null, null);
        relation.record(new RelationProposed(
                relation.voice().says("Beziehung vorgeschlagen", "Relation proposed"),
                relation.voice().facts()));
        return relation;
    }

    void establish(@Nullable Founding now, @Nullable Agreement signed, @Nullable Resolution resolution, Moment moment) {
        requireState(RelationState.PROSPECTIVE);
        RelationRules.requireResolution(kind, resolution);
        RelationRules.requireLimit(kind, details, signed);
        RelationRules.requireParts(kind, details);
        founding = now;
        agreement = signed;
        state = RelationState.ACTIVE;
        remember(now == null ? moment.today() : now.on(), Verb.ESTABLISHED, resolution, null);
        touch(moment);
        record(new RelationEstablished(voice().says("Beziehung begründet", "Relation established"), voice().facts()));
    }

    void change(RelationDetails now, Moment moment) {
        if (now.equals(details)) {
            return;
        }
        RelationRules.requireParts(kind, now);
        details = now;
        touch(moment);
        record(new RelationChanged(voice().says("Beziehung geändert", "Relation changed"), voice().facts()));
    }

    /** Follows its partner to the record that remains, or takes over its new name. */
    void follow(PartnerReference now, Moment moment) {
        if (now.equals(partner)) {
            return;
        }
        boolean moved = !now.id().equals(partner.id());
        partner = now;
        if (moved) {
            touch(moment);
            record(new RelationChanged(voice().says("Beziehung geändert", "Relation changed"), voice().facts()));
        }
    }

    void renewAgreement(Agreement signed, Moment moment) {
        requireLiving();
        agreement = signed;
        reminders = reminders.withoutAgreement();
        remember(signed.signedOn(), Verb.AGREEMENT_RENEWED, null, null);
        touch(moment);
        record(new RelationAgreementRenewed(
                voice().says("Vereinbarung erneuert", "Agreement renewed"), voice().facts()));
    }

    void markDormant(@Nullable String reason, Moment moment) {
        requireState(RelationState.ACTIVE);
        state = RelationState.DORMANT;
        reviewOpenSince = null;
        remember(moment.today(), Verb.DORMANT, null, reason);
        touch(moment);
        record(new RelationDormant(voice().says("Beziehung ruht", "Relation dormant"), voice().facts()));
    }

    void revive(@Nullable String reason, Moment moment) {
        requireState(RelationState.DORMANT, RelationState.SUSPENDED);
        state = RelationState.ACTIVE;
        reviewOpenSince = null;
        confirmedOn = moment.today();
        remember(moment.today(), Verb.REVIVED, null, reason);
        touch(moment);
        record(new RelationRevived(voice().says("Beziehung wiederbelebt", "Relation revived"), voice().facts()));
    }

    void suspend(String reason, @Nullable Resolution resolution, Moment moment) {
        requireState(RelationState.ACTIVE, RelationState.DORMANT);
        RelationRules.requireResolution(kind, resolution);
        state = RelationState.SUSPENDED;
        remember(moment.today(), Verb.SUSPENDED, resolution, reason);
        touch(moment);
        record(new RelationSuspended(voice().says("Beziehung ausgesetzt", "Relation suspended"), voice().facts()));
    }

    void convert(Conversion to, Moment moment) {
        requireLiving();
        if (to.kind() == kind) {
            throw DomainProblem.invalid("#/kind", "same-kind");
        }
        RelationRules.requireResolution(kind, to.resolution());
        RelationRules.requireResolution(to.kind(), to.resolution());
        RelationDetails limited = to.limit(details);
        Agreement signed = to.agreement() == null ? agreement : to.agreement();
        RelationRules.requireLimit(to.kind(), limited, signed);
        RelationRules.requireParts(to.kind(), limited);
        RelationKind before = kind;
        kind = to.kind();
        details = limited;
        agreement = signed;
        reviewOpenSince = null;
        remember(moment.today(), Verb.CONVERTED, to.resolution(), to.reason());
        touch(moment);
        record(new RelationConverted(
                voice().says("Beziehung umgewandelt", "Relation converted"), voice().facts(), before.name()));
    }

    void end(LocalDate on, String reason, @Nullable Resolution resolution, Moment moment) {
        requireLiving();
        RelationRules.requireResolution(kind, resolution);
        if (founding != null && on.isBefore(founding.on())) {
            throw DomainProblem.invalid("#/on", "ends-before-begin");
        }
        state = RelationState.ENDED;
        reviewOpenSince = null;
        remember(on, Verb.ENDED, resolution, reason);
        touch(moment);
        record(new RelationEnded(voice().says("Beziehung beendet", "Relation ended"), voice().facts(), on));
    }

    /** Deletes it at the end of its retention. */
    void dispose() {
        requireState(RelationState.ENDED);
        remove(new RelationRemoved(
                voice().says("Beziehung ausgesondert", "Relation disposed of").withoutLink(), voice().facts()));
    }

    /** Also closes an open review: whoever has talked with each other is not asleep. */
    Interaction log(NewInteraction what, String by, Moment moment) {
        requireLiving();
        Interaction noted = interactions.log(what, by, null, moment);
        reviewOpenSince = null;
        sayInteraction(noted, moment);
        return noted;
    }

    void correct(String interaction, NewInteraction what, String by, Moment moment) {
        sayInteraction(interactions.correct(interaction, what, by, moment), moment);
    }

    void withdraw(String interaction, Moment moment) {
        sayInteraction(interactions.withdraw(interaction), moment);
    }

    private void sayInteraction(Interaction noted, Moment moment) {
        touch(moment);
        record(new RelationInteractionLogged(
                voice().says("Austausch notiert", "Interaction logged"), voice().facts(), noted.facts()));
    }

    void confirm(Moment moment) {
        requireLiving();
        if (moment.today().equals(confirmedOn)) {
            return;
        }
        confirmedOn = moment.today();
        touch(moment);
        record(new RelationConfirmed(
                voice().says("Beziehung bestätigt", "Relation confirmed"), voice().facts(), moment.today()));
    }

    /** Says that it goes on as it is; closes the review. */
    void keepAfterReview(@Nullable String reason, Moment moment) {
        if (reviewOpenSince == null) {
            throw new DomainProblem("no-review-open");
        }
        remember(moment.today(), Verb.REVIEWED, null, reason);
        reviewOpenSince = null;
        confirmedOn = null;
        confirm(moment);
    }

    /** Asks the responsible department how it goes on, once per silence. */
    void openReview(Moment moment) {
        if (state != RelationState.ACTIVE || reviewOpenSince != null) {
            return;
        }
        reviewOpenSince = moment.today();
        record(new RelationReviewDue(
                voice().asks("Überprüfung fällig", "Review due"),
                voice().facts(),
                interactions.lastDay().orElse(null)));
    }

    /** Reminds of the end of the agreement at the highest rung that was reached and not said yet. */
    void remindOfAgreement(Moment moment) {
        LocalDate end = agreement == null ? null : agreement.validUntil();
        if (state != RelationState.ACTIVE || end == null) {
            return;
        }
        reminders.agreementRung(end, moment.today()).ifPresent(rung -> {
            reminders = reminders.withAgreement(end, rung);
            record(new RelationAgreementExpiring(
                    voice().asks("Vereinbarung läuft aus", "Agreement expiring"), voice().facts(), end, rung));
        });
    }

    /** Reminds of the last day to give notice of a membership. */
    void remindOfNotice(Moment moment) {
        LocalDate day =
                details.membership() == null ? null : details.membership().noticeBy();
        if (state != RelationState.ACTIVE || day == null) {
            return;
        }
        reminders.noticeRung(day, moment.today()).ifPresent(rung -> {
            reminders = reminders.withNotice(day, rung);
            record(new RelationNoticeDue(
                    voice().asks("Kündigungsfrist läuft", "Notice date approaching"), voice().facts(), day, rung));
        });
    }

    private RelationVoice voice() {
        return new RelationVoice(this);
    }

    private void remember(LocalDate on, Verb verb, @Nullable Resolution resolution, @Nullable String reason) {
        history.add(new HistoryEntry(on, verb, kind, state, resolution, reason));
    }

    private void touch(Moment moment) {
        updatedAt = moment.at();
    }

    private void requireLiving() {
        requireState(RelationState.PROSPECTIVE, RelationState.ACTIVE, RelationState.DORMANT, RelationState.SUSPENDED);
    }

    private void requireState(RelationState... possible) {
        if (!List.of(possible).contains(state)) {
            throw new DomainProblem("wrong-state." + state.name().toLowerCase(Locale.ROOT));
        }
    }

    @Override
    public RelationId id() {
        return id;
    }

    public boolean example() {
        return example;
    }

    public PartnerReference partner() {
        return partner;
    }

    public RelationKind kind() {
        return kind;
    }

    public RelationState state() {
        return state;
    }

    public RelationDetails details() {
        return details;
    }

    public Optional<Founding> founding() {
        return Optional.ofNullable(founding);
    }

    public Optional<Agreement> agreement() {
        return Optional.ofNullable(agreement);
    }

    /** Day on which a department last said that the entry is right. */
    public Optional<LocalDate> confirmedOn() {
        return Optional.ofNullable(confirmedOn);
    }

    public Optional<LocalDate> reviewOpenSince() {
        return Optional.ofNullable(reviewOpenSince);
    }

    public Interactions interactions() {
        return interactions;
    }

    /** Oldest first. */
    public List<HistoryEntry> history() {
        return List.copyOf(history);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
