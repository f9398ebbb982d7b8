package city.weltoffen.networking.call;

import city.weltoffen.defaults.aggregate.Aggregate;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.networking.CallChanged;
import city.weltoffen.events.networking.CallFacts;
import city.weltoffen.events.networking.CallPublished;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/** A call for proposals, an award, an event to host or a consultation: one record, whatever tells of it how often. */
@Document("calls")
public class Call extends Aggregate {

    @Id
    private final CallId id;

    private final CallOrigin source;
    private final Instant createdAt;
    private CallDetails details;
    private Instant updatedAt;

    @PersistenceCreator
    Call(CallId id, CallOrigin source, Instant createdAt, CallDetails details, Instant updatedAt) {
        this.id = id;
        this.source = source;
        this.createdAt = createdAt;
        this.details = details;
        this.updatedAt = updatedAt;
    }

    /** The city learns of a call. */
    static Call publish(CallOrigin source, CallDetails details, Instant now) {
        Call call = new Call(CallId.next(), source, now, details, now);
        call.record(new CallPublished(call.notice("Neuer Aufruf: ", "New call: "), call.facts()));
        return call;
    }

    /** Takes what is known now; nothing happens when it is what was known before. */
    void change(CallDetails now, Instant at) {
        List<CallChanged.Change> changes = CallComparison.between(details, now);
        if (changes.isEmpty()) {
            return;
        }
        details = now;
        updatedAt = at;
        record(new CallChanged(notice("Aufruf geändert: ", "Call changed: "), facts(), changes));
    }

    private Notice notice(String german, String english) {
        return Notice.of(
                new LocalizedText(german + details.title(), english + details.title()),
                "/funding/" + id.value(),
                tags());
    }

    /** What events about it are about. */
    public Tags tags() {
        return Tags.none()
                .withProgrammes(details.programme() == null ? Set.of() : Set.of(details.programme()))
                .withKeywords(new LinkedHashSet<>(details.keywords()));
    }

    /** What events tell of it. */
    public CallFacts facts() {
        return new CallFacts(
                details.identifier(),
                details.title(),
                details.kind(),
                details.programme(),
                details.status().name(),
                details.opensOn(),
                details.deadlines(),
                details.budget());
    }

    @Override
    public CallId id() {
        return id;
    }

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
}
