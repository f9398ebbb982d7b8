package city.weltoffen.networking.call.source;

import city.weltoffen.defaults.aggregate.Aggregate;
import city.weltoffen.events.Addressee;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.networking.CallSourceFacts;
import city.weltoffen.events.networking.CallSourceRecovered;
import city.weltoffen.events.networking.CallSourceSilent;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/** Where calls come from. Its runs are records of their own, so that only who changes it changes its version. */
@Document("callSources")
public class CallSource extends Aggregate {

    @Id
    private final SourceId id;

    private final Instant createdAt;
    private SourceDetails details;
    private Instant scheduledSince;
    private @Nullable Instant silentSince;

    @PersistenceCreator
    CallSource(
            SourceId id,
            Instant createdAt,
            SourceDetails details,
            Instant scheduledSince,
            @Nullable Instant silentSince) {
        this.id = id;
        this.createdAt = createdAt;
        this.details = details;
        this.scheduledSince = scheduledSince;
        this.silentSince = silentSince;
    }

    static CallSource create(SourceId id, SourceDetails details, Instant now) {
        CallSource source = new CallSource(id, now, details, now, null);
        source.changeQuietly();
        return source;
    }

    void change(SourceDetails now, Instant at) {
        if (now.equals(details)) {
            return;
        }
        boolean schedules = now.enabled() && !details.enabled() || !Objects.equals(now.schedule(), details.schedule());
        if (schedules) {
            scheduledSince = at;
        }
        details = now;
        changeQuietly();
    }

    /** Says once that nothing usable comes any more. */
    void fallSilent(int failedRuns, @Nullable Instant lastGood, Instant now) {
        if (silentSince == null) {
            silentSince = now;
            record(new CallSourceSilent(
                    notice("Quelle von Aufrufen antwortet nicht: ", "Source of calls is silent: "),
                    facts(failedRuns, lastGood)));
        }
    }

    /** Says once that it is back. */
    void recover(Instant now) {
        if (silentSince != null) {
            silentSince = null;
            record(new CallSourceRecovered(
                    notice("Quelle von Aufrufen antwortet wieder: ", "Source of calls is back: "), facts(0, now)));
        }
    }

    private CallSourceFacts facts(int failedRuns, @Nullable Instant lastGood) {
        return new CallSourceFacts(details.kind().name(), details.name(), failedRuns, lastGood);
    }

    private Notice notice(String german, String english) {
        LocalizedText name = details.name();
        return new Notice(
                new LocalizedText(german + name.de(), english + name.en()),
                "/funding/sources/" + id.value(),
                Tags.none(),
                List.of(Addressee.office()));
    }

    @Override
    public SourceId id() {
        return id;
    }

    public SourceDetails details() {
        return details;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** From when on the schedule counts. */
    Instant scheduledSince() {
        return scheduledSince;
    }

    public @Nullable Instant silentSince() {
        return silentSince;
    }
}
