package city.weltoffen.events;

import city.weltoffen.events.networking.CallSourceFacts;
import city.weltoffen.events.networking.CallSourceRecovered;
import city.weltoffen.events.networking.CallSourceSilent;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** One full instance of every kind of event of sources of calls. */
final class SourceSamples {

    private static final Instant LAST_GOOD = Instant.parse("2026-05-03T04:00:00Z");

    private SourceSamples() {}

    static Stream<DomainEvent> all() {
        return Stream.of(
                new CallSourceSilent(
                        notice("Quelle von Aufrufen antwortet nicht", "Source of calls is silent"), facts(3)),
                new CallSourceRecovered(
                        notice("Quelle von Aufrufen antwortet wieder", "Source of calls is back"), facts(0)));
    }

    private static CallSourceFacts facts(int failedRuns) {
        return new CallSourceFacts("PORTAL_SEARCH", new LocalizedText("EU-Portal", "EU portal"), failedRuns, LAST_GOOD);
    }

    private static Notice notice(String german, String english) {
        return new Notice(
                new LocalizedText(german + ": EU-Portal", english + ": EU portal"),
                "/funding/sources/eu-portal",
                Tags.none(),
                List.of(Addressee.office()));
    }
}
