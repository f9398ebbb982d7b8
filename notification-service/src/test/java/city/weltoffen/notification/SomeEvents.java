package city.weltoffen.notification;

import city.weltoffen.events.Addressee;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.networking.CallFacts;
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
}
