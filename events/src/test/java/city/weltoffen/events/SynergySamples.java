package city.weltoffen.events;

import city.weltoffen.events.networking.SynergyAct;
import city.weltoffen.events.networking.SynergyAnswered;
import city.weltoffen.events.networking.SynergyDetected;
import city.weltoffen.events.networking.SynergyFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The samples of synergies. */
final class SynergySamples {

    private static final String PARTNER = "018f4c9e-8a4e-7c3a-9d52-6f1c3a520d41";
    private static final LocalDate DAY = LocalDate.of(2026, 5, 6);

    private SynergySamples() {}

    static Stream<DomainEvent> all() {
        return Stream.of(
                new SynergyDetected(
                        notice("Gemeinsam mit Posen?", "Together with Poznan?"),
                        new SynergyFacts(
                                Set.of("kultur", "umwelt"),
                                "PARTNER",
                                PARTNER,
                                null,
                                null,
                                null,
                                "PROPOSED",
                                DAY.plusWeeks(8),
                                List.of(act("kultur", 1), act("umwelt", 2)))),
                new SynergyAnswered(
                        notice("Synergie angenommen", "Synergy accepted"),
                        new SynergyFacts(
                                Set.of("kultur", "umwelt"),
                                "THEME_IN_COUNTRY",
                                null,
                                "culture-and-creativity",
                                "PL",
                                "018f4c9e-8a4e-7c3a-9d52-6f1c3a520d45",
                                "ACCEPTED",
                                DAY.plusWeeks(8),
                                List.of(act("kultur", 3), act("umwelt", 4))),
                        "umwelt",
                        "ACCEPTED"));
    }

    private static SynergyAct act(String department, int number) {
        return new SynergyAct(
                "018f4c9e-8a4e-7c3a-9d52-6f1c3a52000" + number, "relation.interaction-logged", department, DAY);
    }

    private static Notice notice(String de, String en) {
        return new Notice(
                new LocalizedText(de, en),
                "/synergies/018f4c9e-8a4e-7c3a-9d52-6f1c3a520d46",
                Tags.none().withDepartments(Set.of("kultur", "umwelt")).withPartners(Set.of(PARTNER)),
                List.of(Addressee.coordinatorsOf("kultur"), Addressee.coordinatorsOf("umwelt")));
    }
}
