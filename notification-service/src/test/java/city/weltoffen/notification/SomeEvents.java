package city.weltoffen.notification;

import city.weltoffen.events.Addressee;
import city.weltoffen.events.Ground;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.measures.MeasureFacts;
import city.weltoffen.events.measures.MeasureStatusChanged;
import city.weltoffen.events.networking.CallFacts;
import city.weltoffen.events.networking.CallMatched;
import city.weltoffen.events.networking.CallPublished;
import city.weltoffen.events.notifications.DeliveryFacts;
import city.weltoffen.events.notifications.DeliveryFailed;
import city.weltoffen.events.relations.ActivityFacts;
import city.weltoffen.events.relations.ActivityPlanned;
import city.weltoffen.testing.DirectoryEvents;
import city.weltoffen.testing.RecordedEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Events as networking-service publishes them. */
public final class SomeEvents {

    private SomeEvents() {}

    public static RecordedEvent call(String title, Addressee... addressees) {
        return call(title, Tags.none().withProgrammes(Set.of("CERV")), addressees);
    }

    public static RecordedEvent call(String title, Tags tags, Addressee... addressees) {
        Notice notice = new Notice(
                new LocalizedText("Neuer Aufruf: " + title, "New call: " + title),
                "/funding/x",
                tags,
                List.of(addressees));
        return DirectoryEvents.recorded(
                UUID.randomUUID().toString(),
                1,
                new CallPublished(notice, new CallFacts("X", title, "grant", "CERV", "OPEN", null, List.of(), null)));
    }

    /** A call that everybody may read. */
    public static RecordedEvent publicCall(String title) {
        Notice notice = Notice.of(
                        new LocalizedText("Neuer Aufruf: " + title, "New call: " + title),
                        "/funding/x",
                        Tags.none().withProgrammes(Set.of("CERV")))
                .readableAt("/public/funding/x");
        return DirectoryEvents.recorded(
                UUID.randomUUID().toString(),
                1,
                new CallPublished(notice, new CallFacts("X", title, "grant", "CERV", "OPEN", null, List.of(), null)));
    }

    /** The call of an earlier event fits a department by one of its key words, which stands there in another word. */
    public static RecordedEvent matched(RecordedEvent published, String department, String keyword, String word) {
        Addressee coordinators = Addressee.coordinatorsOf(department);
        Notice notice = new Notice(
                        new LocalizedText("Passender Aufruf", "Matching call"),
                        "/funding/x",
                        Tags.none().withDepartments(Set.of(department)),
                        List.of(coordinators))
                .joining(
                        UUID.fromString(String.valueOf(published.headers().get("ce_id"))),
                        List.of(new Ground(coordinators.value(), "keywords", keyword, word)));
        return DirectoryEvents.recorded(
                published.key(),
                1,
                new CallMatched(
                        notice, new CallFacts("X", "X", "grant", "CERV", "OPEN", null, List.of(), null), List.of()));
    }

    /** Something else that tells the same news as an earlier event. */
    public static RecordedEvent joining(RecordedEvent published, Addressee addressee) {
        Notice notice = new Notice(
                        new LocalizedText("Dasselbe", "The same"), "/funding/x", Tags.none(), List.of(addressee))
                .joining(UUID.fromString(published.id()), List.of());
        return DirectoryEvents.recorded(
                published.key(),
                2,
                new CallMatched(
                        notice, new CallFacts("X", "X", "grant", "CERV", "OPEN", null, List.of(), null), List.of()));
    }

    /** An event of measures-service. */
    public static RecordedEvent statusChanged(String title, Tags tags, Addressee... addressees) {
        Notice notice = new Notice(new LocalizedText(title, title), "/measures/x", tags, List.of(addressees));
        return DirectoryEvents.recorded(
                UUID.randomUUID().toString(),
                1,
                new MeasureStatusChanged(
                        notice, new MeasureFacts("1.1", "1", Set.of(), null, Set.of(), "PLANNING", "LATE"), "ON_TIME"));
    }

    public static RecordedEvent activityPlanned(String title, Tags tags) {
        LocalDate day = LocalDate.of(2026, 5, 1);
        return DirectoryEvents.recorded(
                UUID.randomUUID().toString(),
                1,
                new ActivityPlanned(
                        Notice.of(new LocalizedText(title, title), "/activities/x", tags),
                        new ActivityFacts("visit", day, day, Set.of(), Set.of(), Set.of(), false)));
    }

    /** An event of this service. */
    public static RecordedEvent deliveryFailed(String title, Addressee... addressees) {
        Notice notice = new Notice(
                new LocalizedText(title, title),
                "/outlets",
                Tags.none().withProgrammes(Set.of("CERV")),
                List.of(addressees));
        return DirectoryEvents.recorded(
                UUID.randomUUID().toString(),
                1,
                new DeliveryFailed(notice, new DeliveryFacts("o", "EMAIL", true, "address-refused")));
    }
}
