package city.weltoffen.events;

import city.weltoffen.events.networking.CallClosed;
import city.weltoffen.events.networking.CallDeadlineApproaching;
import city.weltoffen.events.networking.CallFacts;
import city.weltoffen.events.networking.CallOpened;
import city.weltoffen.events.networking.CallRecommended;
import city.weltoffen.events.networking.CallRecorded;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One full instance of every kind of event of the watch over calls. */
final class WatchSamples {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 23);
    private static final Deadline DEADLINE = new Deadline(DAY, Instant.parse("2026-09-23T15:00:00Z"));

    private WatchSamples() {}

    static Stream<DomainEvent> all() {
        return Stream.of(
                new CallRecommended(notice("Aufruf empfohlen", "Call recommended"), call("OPEN")),
                new CallOpened(notice("Aufruf geöffnet", "Call opened"), call("OPEN")),
                new CallDeadlineApproaching(
                        notice("Frist am 23.9.2026", "Deadline on 23 Sep 2026"), call("OPEN"), DEADLINE, 1, 1, 30),
                new CallClosed(notice("Aufruf geschlossen", "Call closed"), call("CLOSED"), "DEADLINE"),
                new CallRecorded(
                        Notice.of(
                                new LocalizedText(
                                        "Aufruf nachgetragen, der schon geschlossen ist",
                                        "Call recorded that is closed already"),
                                "/funding/018f4c9e-8a4e-7c3a-9d52-6f1c3a520d90",
                                Tags.none()),
                        call("CLOSED")));
    }

    private static Notice notice(String de, String en) {
        return new Notice(
                new LocalizedText(de + ": Call Town Twinning 2026", en + ": Call Town Twinning 2026"),
                "/funding/018f4c9e-8a4e-7c3a-9d52-6f1c3a520d90",
                Tags.none().withProgrammes(Set.of("CERV")).withKeywords(Set.of("Town twinning")),
                List.of(Addressee.coordinatorsOf("kultur")));
    }

    private static CallFacts call(String status) {
        return new CallFacts(
                "CERV-2026-CITIZENS-TOWN-TT",
                "Call Town Twinning 2026",
                "grant",
                "CERV",
                status,
                LocalDate.of(2026, 5, 6),
                List.of(DEADLINE),
                Money.euros(new BigDecimal("6000000")));
    }
}
