package city.weltoffen.events;

import city.weltoffen.events.networking.CallFacts;
import city.weltoffen.events.networking.CallMatched;
import city.weltoffen.events.networking.MatchGround;
import city.weltoffen.events.networking.MatchedDepartment;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The samples of matches. */
final class MatchSamples {

    private MatchSamples() {}

    static Stream<DomainEvent> all() {
        Addressee kultur = Addressee.coordinatorsOf("kultur");
        Notice notice = new Notice(
                new LocalizedText(
                        "Passender Aufruf: Call Town Twinning 2026", "Matching call: Call Town Twinning 2026"),
                "/funding/018f4c9e-8a4e-7c3a-9d52-6f1c3a520d41",
                Tags.none()
                        .withDepartments(Set.of("kultur"))
                        .withProgrammes(Set.of("CERV"))
                        .withKeywords(Set.of("Town twinning")),
                List.of(kultur));
        return Stream.of(new CallMatched(
                notice.joining(
                        UUID.fromString("018f4c9e-8a4e-7c3a-9d52-6f1c3a520d42"),
                        List.of(new Ground(kultur.value(), "keywords", "Städtepartnerschaft", "Town Twinning"))),
                new CallFacts(
                        "CERV-2026-CITIZENS-TOWN-TT",
                        "Call Town Twinning 2026",
                        "grant",
                        "CERV",
                        "OPEN",
                        LocalDate.of(2026, 4, 1),
                        List.of(new Deadline(LocalDate.of(2026, 9, 23), null)),
                        null),
                List.of(new MatchedDepartment(
                        "kultur",
                        80,
                        List.of(
                                new MatchGround("Town Twinning", "title", "keywords", "Städtepartnerschaft"),
                                new MatchGround("CERV", "programme", "programmes", "CERV"))))));
    }
}
