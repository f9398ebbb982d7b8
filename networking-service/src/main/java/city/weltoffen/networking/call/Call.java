package city.weltoffen.networking.call;

import city.weltoffen.defaults.aggregate.Aggregate;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.reminders.Said;
import city.weltoffen.events.Addressee;
import city.weltoffen.events.Deadline;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Tags;
import city.weltoffen.events.networking.CallChanged.Change;
import city.weltoffen.events.networking.CallFacts;
import city.weltoffen.networking.call.CallMemory.Heard;
import com.fasterxml.uuid.Generators;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/** A call for proposals, an award, an event to host or a consultation: one record, whatever tells of it how often. */
@Document("calls")
public class Call extends Aggregate {

    @Id
    private final CallId id;

    private final Instant createdAt;
    private CallOrigin source;
    private CallDetails details;
    private Instant updatedAt;
    private CallMemory memory = CallMemory.none();
    private List<String> changes = new ArrayList<>();
    private List<Said> said = new ArrayList<>();
    private @Nullable CallEnd end;
    private @Nullable Recommendation recommendation;

    @PersistenceCreator
    Call(CallId id, CallOrigin source, Instant createdAt, CallDetails details, Instant updatedAt) {
        this.id = id;
        this.source = source;
        this.createdAt = createdAt;
        this.details = details;
        this.updatedAt = updatedAt;
    }

    /** The city learns of a call. */
    static Call publish(ToldCall first, ZonedDateTime now) {
        CallDetails details = first.details().asOf(now);
        Call call = new Call(CallId.next(), first.origin(), now.toInstant(), details, now.toInstant());
        call.memory = CallMemory.of(first);
        boolean closed = details.status() == CallStatus.CLOSED;
        call.end = closed ? CallStep.ending(first.details(), details) : null;
        // what is over when the city first hears of it is nobody's news
        call.record(closed ? call.voice().recorded() : call.voice().published());
        return call;
    }

    /**
     * Takes what a source tells; nothing happens when it told the same before.
     *
     * @param settle how long a value that went away must be told again before it is believed
     * @param to who hears of a change
     */
    Optional<CallChange> take(ToldCall word, ZonedDateTime now, Duration settle, Supplier<List<Addressee>> to) {
        Heard heard = memory.hear(word, details, now.toInstant(), settle);
        boolean sounder = word.origin().compareTo(source) < 0;
        if (sounder) {
            source = word.origin();
        }
        if (heard.learned() || sounder) {
            changeQuietly();
        }
        return become(CallStep.told(word, heard, memory, details, end, now), now, to);
    }

    /** Takes what the office typed. */
    Optional<CallChange> change(CallDetails typed, ZonedDateTime now, Supplier<List<Addressee>> to) {
        memory.typed(
                CallComparison.between(details, typed).stream()
                        .map(Change::field)
                        .collect(Collectors.toSet()),
                typed);
        return become(CallStep.typed(typed, end, now), now, to);
    }

    /** Opens on its day and closes after its last one. */
    Optional<CallChange> followCalendar(ZonedDateTime now, Supplier<List<Addressee>> to) {
        return become(CallStep.ofCalendar(details, now), now, to);
    }

    /** No source has told of it for too long. */
    Optional<CallChange> closeAsAbsent(ZonedDateTime now, Supplier<List<Addressee>> to) {
        return become(CallStep.ofAbsence(details), now, to);
    }

    private Optional<CallChange> become(CallStep step, ZonedDateTime now, Supplier<List<Addressee>> to) {
        CallDetails before = details;
        List<Change> fields = CallComparison.between(before, step.next());
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        String number = Generators.timeBasedEpochGenerator().generate().toString();
        details = step.next();
        updatedAt = now.toInstant();
        changes.add(number);
        List<Addressee> interested = to.get();
        if (step.by() != null) {
            record(voice().changed(fields, step.hearing(fields, interested)));
        }
        pass(before.status(), step.ending(), interested);
        return Optional.of(CallChange.between(number, id, before, details, fields, step.by(), updatedAt));
    }

    private void pass(CallStatus before, CallEnd ending, List<Addressee> to) {
        CallStatus after = details.status();
        if (after == before) {
            return;
        }
        end = after == CallStatus.CLOSED ? ending : null;
        if (after == CallStatus.CLOSED) {
            record(voice().closed(ending, to));
        } else if (after == CallStatus.OPEN) {
            record(voice().opened(to));
        }
    }

    /** The office says in one sentence why; a closed call is past recommending. */
    void recommend(LocalizedText sentence, LocalDate today, Supplier<List<Addressee>> to) {
        if (details.status() == CallStatus.CLOSED) {
            throw new DomainProblem("call-closed");
        }
        if (recommendation != null && recommendation.sentence().equals(sentence)) {
            return;
        }
        record(recommendation == null ? voice().recommended(to.get()) : voice().recommendedOtherwise());
        recommendation = new Recommendation(sentence, today);
    }

    void withdrawRecommendation() {
        if (recommendation != null) {
            recommendation = null;
            record(voice().recommendedNoMore());
        }
    }

    /** Those interested are told that one of its deadlines comes near. */
    void remind(Deadline deadline, Said rung, List<Addressee> to) {
        said.removeIf(one -> one.due().equals(rung.due()) || one.due().isBefore(rung.on()));
        said.add(rung);
        record(voice().approaching(deadline, rung.on(), to));
    }

    /** What events about it are about. */
    public Tags tags() {
        return voice().tags();
    }

    /** What events tell of it. */
    public CallFacts facts() {
        return voice().facts();
    }

    private CallVoice voice() {
        return new CallVoice(id, details);
    }

    @Override
    public CallId id() {
        return id;
    }

    /** The soundest that told of it. */
    public CallOrigin source() {
        return source;
    }

    public CallDetails details() {
        return details;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    /** Ids of its changes, oldest first. */
    public List<String> changes() {
        return List.copyOf(changes);
    }

    /** What was said last of the deadline on a day. */
    @Nullable
    Said said(LocalDate due) {
        return said.stream().filter(one -> one.due().equals(due)).findFirst().orElse(null);
    }

    /** Why it is closed, if it is. */
    public @Nullable CallEnd end() {
        return end;
    }

    public @Nullable Recommendation recommendation() {
        return recommendation;
    }

    /** Who told of it, the soundest first. */
    public List<CallOrigin> sources() {
        List<CallOrigin> tellers = memory.tellers();
        return tellers.isEmpty() ? List.of(source) : tellers;
    }

    /** Names of fields in which the office's word stands while a source says something else. */
    public Set<String> disputed() {
        return memory.disputed(details);
    }

    /**
     * Fields of which a source tells a value that went away, and is not believed yet.
     *
     * @param settle how long it must be told again
     */
    public List<Awaited> awaited(Instant now, Duration settle) {
        return memory.awaited(now, settle);
    }
}
