package city.weltoffen.relations.enquiry;

import city.weltoffen.defaults.aggregate.Aggregate;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.events.relations.EnquiryAnswered;
import city.weltoffen.events.relations.EnquiryChanged;
import city.weltoffen.events.relations.EnquiryDecided;
import city.weltoffen.events.relations.EnquiryReceived;
import city.weltoffen.events.relations.EnquiryRemoved;
import city.weltoffen.events.relations.EnquiryRouted;
import city.weltoffen.events.relations.EnquiryStatementGiven;
import city.weltoffen.relations.partner.PartnerId;
import city.weltoffen.relations.relation.RelationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/** A city or body wants something of us: sorted, discussed with the departments, decided, answered. */
@Document("enquiries")
public class Enquiry extends Aggregate {

    @Id
    private final EnquiryId id;

    private final String reference;
    private final EnquiryChannel channel;
    private final LocalDate receivedOn;
    private final String enteredBy;
    private final Instant createdAt;
    private EnquiryDetails details;
    private @Nullable Sender sender;
    private EnquiryState state = EnquiryState.RECEIVED;
    private Consultation consultation = new Consultation();
    private @Nullable Decision proposed;
    private @Nullable Decision decision;
    private @Nullable Answer answer;
    private @Nullable RelationId relation;
    private Instant updatedAt;

    @PersistenceCreator
    Enquiry(
            EnquiryId id,
            String reference,
            EnquiryChannel channel,
            LocalDate receivedOn,
            String enteredBy,
            Instant createdAt,
            EnquiryDetails details,
            @Nullable Sender sender,
            Instant updatedAt) {
        this.id = id;
        this.reference = reference;
        this.channel = channel;
        this.receivedOn = receivedOn;
        this.enteredBy = enteredBy;
        this.createdAt = createdAt;
        this.details = details;
        this.sender = sender;
        this.updatedAt = updatedAt;
    }

    /** @param reference by which people call it */
    static Enquiry receive(String reference, NewEnquiry what, Act act) {
        Enquiry enquiry = new Enquiry(
                EnquiryId.next(),
                reference,
                what.channel(),
                what.receivedOn(),
                act.by(),
                act.at(),
                what.details(),
                what.sender(),
                act.at());
        EnquiryVoice voice = enquiry.voice(act);
        enquiry.record(new EnquiryReceived(voice.tellsOffice("Neue Anfrage", "New enquiry"), voice.facts()));
        return enquiry;
    }

    /** Corrects what was noted, at any time. */
    void change(EnquiryDetails right, @Nullable Sender rightSender, Act act) {
        if (right.equals(details) && Objects.equals(rightSender, sender)) {
            return;
        }
        details = right;
        sender = rightSender;
        sayChanged(act);
    }

    void triage(Triage triage, Act act) {
        requireState(EnquiryState.RECEIVED, EnquiryState.TRIAGE);
        EnquiryDetails sorted = details.sorted(triage);
        if (state == EnquiryState.TRIAGE && sorted.equals(details)) {
            return;
        }
        state = EnquiryState.TRIAGE;
        details = sorted;
        sayChanged(act);
    }

    /** Asks departments, again with another day or others; who has given a statement stays among them. */
    void route(List<String> departments, LocalDate replyBy, Act act) {
        requireState(EnquiryState.TRIAGE, EnquiryState.CONSULTATION);
        if (replyBy.isBefore(act.today())) {
            throw DomainProblem.invalid("#/replyBy", "in-the-past");
        }
        if (!consultation.ask(departments, replyBy)) {
            return;
        }
        state = EnquiryState.CONSULTATION;
        touch(act);
        EnquiryVoice voice = voice(act);
        record(new EnquiryRouted(
                voice.asks(consultation.missing(), "Stellungnahme erbeten", "Statement requested"),
                voice.facts(),
                consultation.departments(),
                replyBy));
    }

    /** A department that is asked says what it thinks; a later statement takes the place of its earlier one. */
    void state(String department, Recommendation recommendation, String text, Act act) {
        requireState(EnquiryState.CONSULTATION);
        consultation.note(new Statement(department, recommendation, text, act.today(), act.by()));
        touch(act);
        EnquiryVoice voice = voice(act);
        record(new EnquiryStatementGiven(
                voice.tellsOffice("Stellungnahme abgegeben", "Statement given"),
                voice.facts(),
                department,
                recommendation.name()));
    }

    /**
     * Decides, or proposes to where it takes two people; simple matters without asking departments.
     *
     * @param byTwo whether a second person has to confirm
     */
    void decide(Outcome outcome, String reason, boolean byTwo, Act act) {
        requireState(EnquiryState.TRIAGE, EnquiryState.CONSULTATION);
        Decision made = new Decision(outcome, reason, act.today(), act.by(), null);
        if (byTwo) {
            proposed = made;
            touch(act);
            EnquiryVoice voice = voice(act);
            record(new EnquiryChanged(
                    voice.tellsOffice("Entscheidung vorgeschlagen", "Decision proposed"), voice.facts()));
        } else {
            settle(made, act);
        }
    }

    /** The second person agrees. */
    void confirmDecision(Act act) {
        requireState(EnquiryState.TRIAGE, EnquiryState.CONSULTATION);
        if (proposed == null) {
            throw new DomainProblem("no-decision-proposed");
        }
        if (proposed.by().equals(act.by())) {
            throw new DomainProblem("second-person-required");
        }
        settle(proposed.confirmed(act.by(), act.today()), act);
    }

    private void settle(Decision made, Act act) {
        decision = made;
        proposed = null;
        state = EnquiryState.DECIDED;
        touch(act);
        EnquiryVoice voice = voice(act);
        var label = made.outcome().label();
        record(new EnquiryDecided(
                voice.tellsAll("Anfrage " + label.de(), "Enquiry " + label.en()),
                voice.facts(),
                made.outcome().name()));
    }

    void answer(String language, String text, Act act) {
        requireState(EnquiryState.DECIDED);
        answer = new Answer(language, text, act.today(), act.by());
        state = EnquiryState.ANSWERED;
        touch(act);
        EnquiryVoice voice = voice(act);
        record(new EnquiryAnswered(voice.says("Anfrage beantwortet", "Enquiry answered"), voice.facts()));
    }

    /**
     * Notes the relation that it becomes, once; whoever comes second completes what the first began.
     *
     * @return the relation that is noted
     */
    RelationId convert(RelationId becomes, PartnerId with, Act act) {
        requireConvertible();
        if (relation == null) {
            relation = becomes;
            details = details.withPartner(with);
            sayChanged(act);
        }
        return relation;
    }

    /** @throws DomainProblem when it is not accepted */
    void requireConvertible() {
        requireState(EnquiryState.DECIDED, EnquiryState.ANSWERED);
        if (decision == null || decision.outcome() != Outcome.ACCEPTED) {
            throw new DomainProblem("not-accepted");
        }
    }

    /** Deletes it, with sender and letters, at the end of its retention. */
    void dispose(Act act) {
        if (closedOn().isEmpty()) {
            requireState(EnquiryState.ANSWERED);
        }
        EnquiryVoice voice = voice(act);
        remove(new EnquiryRemoved(
                voice.says("Anfrage ausgesondert", "Enquiry disposed of").withoutLink(), voice.facts()));
    }

    private void sayChanged(Act act) {
        touch(act);
        EnquiryVoice voice = voice(act);
        record(new EnquiryChanged(voice.says("Anfrage geändert", "Enquiry changed"), voice.facts()));
    }

    private EnquiryVoice voice(Act act) {
        return new EnquiryVoice(this, act.catalogue());
    }

    private void touch(Act act) {
        updatedAt = act.at();
    }

    private void requireState(EnquiryState... possible) {
        if (!List.of(possible).contains(state)) {
            throw new DomainProblem("enquiry-state." + state.name().toLowerCase(Locale.ROOT));
        }
    }

    @Override
    public EnquiryId id() {
        return id;
    }

    /** By which people call it, for instance {@code 2026-0001}. */
    public String reference() {
        return reference;
    }

    public EnquiryChannel channel() {
        return channel;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** Opaque subject of who entered it. */
    public String enteredBy() {
        return enteredBy;
    }

    public EnquiryDetails details() {
        return details;
    }

    public Optional<Sender> sender() {
        return Optional.ofNullable(sender);
    }

    public EnquiryState state() {
        return state;
    }

    public Consultation consultation() {
        return consultation;
    }

    /** What one person wants to decide and a second one has to confirm. */
    public Optional<Decision> proposed() {
        return Optional.ofNullable(proposed);
    }

    public Optional<Decision> decision() {
        return Optional.ofNullable(decision);
    }

    public Optional<Answer> answer() {
        return Optional.ofNullable(answer);
    }

    /** Since when nobody has to do anything any more: it is answered, or declined without an answer. */
    public Optional<LocalDate> closedOn() {
        return answer()
                .map(Answer::on)
                .or(() -> decision()
                        .filter(made -> made.outcome() == Outcome.DECLINED)
                        .map(Decision::on));
    }

    /** The relation that it became. */
    public Optional<RelationId> relation() {
        return Optional.ofNullable(relation);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
