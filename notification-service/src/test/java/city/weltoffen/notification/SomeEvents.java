package city.weltoffen.notification;

import city.weltoffen.events.Addressee;
import city.weltoffen.events.Ground;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.networking.CallFacts;
import city.weltoffen.events.networking.CallMatched;
import city.weltoffen.events.networking.CallPublished;
import city.weltoffen.testing.DirectoryEvents;
import city.weltoffen.testing.RecordedEvent;
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
}
