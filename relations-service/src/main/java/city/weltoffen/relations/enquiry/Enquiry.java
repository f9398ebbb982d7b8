package city.weltoffen.relations.enquiry;

import city.weltoffen.defaults.aggregate.Aggregate;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.events.DomainEvent;
import city.weltoffen.relations.partner.PartnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Unwrapped;

/** A city or body wants something of us: sorted, discussed with the departments, decided, answered. */
@Document("enquiries")
public class Enquiry extends Aggregate {

    @Id
    private final EnquiryId id;

    @Unwrapped.Empty
    private final Intake intake;

    private EnquiryDetails details;
    private @Nullable Sender sender;
    private EnquiryState state = EnquiryState.RECEIVED;
    private Consultation consultation = new Consultation();

    @Unwrapped.Empty
    private Verdict verdict = new Verdict();

    private @Nullable Answer answer;
    private @Nullable Conversion conversion;
    private Instant updatedAt;

    @PersistenceCreator
    Enquiry(EnquiryId id, Intake intake, EnquiryDetails details, @Nullable Sender sender, Instant updatedAt) {
        this.id = id;
        this.intake = intake;
        this.details = details;
        this.sender = sender;
        this.updatedAt = updatedAt;
    }

    /** @param reference by which people call it */
    static Enquiry receive(String reference, NewEnquiry what, Act act) {
        Intake intake = new Intake(reference, what.channel(), what.receivedOn(), act.by(), act.at());
        Enquiry enquiry = new Enquiry(EnquiryId.next(), intake, what.details(), what.sender(), act.at());
        enquiry.say(EnquiryVoice::received, act);
        return enquiry;
    }

    /** Corrects what was noted, at any time. */
    void change(EnquiryDetails right, @Nullable Sender rightSender, Act act) {
        if (right.equals(details) && Objects.equals(rightSender, sender)) {
            return;
        }
        details = right;
        sender = rightSender;
        say(EnquiryVoice::changed, act);
    }

    void triage(Triage triage, Act act) {
        requireState(EnquiryState.RECEIVED, EnquiryState.TRIAGE);
        EnquiryDetails sorted = details.sorted(triage);
        if (state == EnquiryState.TRIAGE && sorted.equals(details)) {
            return;
        }
        state = EnquiryState.TRIAGE;
        details = sorted;
        say(EnquiryVoice::changed, act);
    }

    /** Asks departments, again with another day or others; who has given a statement stays among them. */
    void route(List<String> departments, LocalDate replyBy, Act act) {
        requireState(EnquiryState.TRIAGE, EnquiryState.CONSULTATION);
        if (replyBy.isBefore(act.today())) {
            throw DomainProblem.invalid("#/replyBy", "in-the-past");
        }
        ask(departments, replyBy, act);
    }

    /** Asks departments before, or when, somebody sorts it. */
    void routeAtOnce(List<String> departments, LocalDate replyBy, Act act) {
        requireState(EnquiryState.RECEIVED, EnquiryState.TRIAGE);
        ask(departments, replyBy, act);
    }

    private void ask(List<String> departments, LocalDate replyBy, Act act) {
        if (consultation.ask(departments, replyBy)) {
            state = EnquiryState.CONSULTATION;
            say(voice -> voice.routed(replyBy), act);
        }
    }

    /** Once the day for statements is over: first those who are missing, later the office too; each once. */
    void remindOfStatements(Period patience, Act act) {
        if (state == EnquiryState.CONSULTATION) {
            consultation
                    .remind(act.today(), patience)
                    .ifPresent(reminder -> say(voice -> voice.statementDue(reminder), act));
        }
    }

    /** A department that is asked says what it thinks; a later statement takes the place of its earlier one. */
    void state(String department, Recommendation recommendation, String text, Act act) {
        requireState(EnquiryState.CONSULTATION);
        consultation.note(new Statement(department, recommendation, text, act.today(), act.by()));
        say(voice -> voice.statementGiven(department, recommendation), act);
    }

    /** Follows a department that was asked to its successor, as long as somebody has to do something. */
    void departmentFollowed(Followed followed, Act act) {
        if (closedOn().isEmpty() && consultation.follow(followed)) {
            say(EnquiryVoice::changed, act);
        }
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
            verdict.propose(made);
            say(EnquiryVoice::decisionProposed, act);
        } else {
            settle(made, act);
        }
    }

    /** The second person agrees. */
    void confirmDecision(Act act) {
        requireState(EnquiryState.TRIAGE, EnquiryState.CONSULTATION);
        settle(verdict.confirmed(act.by(), act.today()), act);
    }

    private void settle(Decision made, Act act) {
        verdict.settle(made);
        state = EnquiryState.DECIDED;
        say(voice -> voice.decided(made.outcome()), act);
    }

    void answer(String language, String text, Act act) {
        requireState(EnquiryState.DECIDED);
        answer = new Answer(language, text, act.today(), act.by());
        state = EnquiryState.ANSWERED;
        say(EnquiryVoice::answered, act);
    }

    /** Claims the ids of what it becomes, once; whoever comes second completes what the first began. */
    void beginConversion(Conversion.Target to, Act act) {
        requireState(EnquiryState.DECIDED, EnquiryState.ANSWERED);
        verdict.requireAccepted();
        if (conversion == null) {
            conversion = Conversion.begin(to);
            say(EnquiryVoice::changed, act);
        }
        conversion.requireOpen(to, intake.reference());
    }

    /** What was begun is there, with a partner or without. */
    void completeConversion(@Nullable PartnerId with, Act act) {
        if (conversion != null && !conversion.done()) {
            conversion = conversion.completed();
            details = with == null ? details : details.withPartner(with);
            say(EnquiryVoice::converted, act);
        }
    }

    /** Deletes it, with sender and letters, at the end of its retention. */
    void dispose(Act act) {
        if (closedOn().isEmpty()) {
            requireState(EnquiryState.ANSWERED);
        }
        remove(new EnquiryVoice(this, act.catalogue()).removed());
    }

    private void say(Function<EnquiryVoice, DomainEvent> what, Act act) {
        updatedAt = act.at();
        record(what.apply(new EnquiryVoice(this, act.catalogue())));
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

    public Intake intake() {
        return intake;
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

    public Verdict verdict() {
        return verdict;
    }

    public Optional<Answer> answer() {
        return Optional.ofNullable(answer);
    }

    /** Since when nobody has to do anything any more: it is answered, or declined without an answer. */
    public Optional<LocalDate> closedOn() {
        return answer().map(Answer::on)
                .or(() -> verdict.decision()
                        .filter(made -> made.outcome() == Outcome.DECLINED)
                        .map(Decision::on));
    }

    /** What it became, or is about to become. */
    public Optional<Conversion> conversion() {
        return Optional.ofNullable(conversion);
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
