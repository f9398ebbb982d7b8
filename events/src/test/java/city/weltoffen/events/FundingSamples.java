package city.weltoffen.events;

import city.weltoffen.events.networking.ApplicationChanged;
import city.weltoffen.events.networking.ApplicationDecided;
import city.weltoffen.events.networking.ApplicationFacts;
import city.weltoffen.events.networking.ApplicationStageChanged;
import city.weltoffen.events.networking.InterestDecided;
import city.weltoffen.events.networking.InterestDeclared;
import city.weltoffen.events.networking.InterestFacts;
import city.weltoffen.events.networking.InterestWithdrawn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One full instance of every kind of event of interests and applications. */
final class FundingSamples {

    private static final String CALL = "018f4c9e-8a4e-7c3a-9d52-6f1c3a520d41";

    private FundingSamples() {}

    static Stream<DomainEvent> all() {
        return Stream.of(
                new InterestDeclared(
                        interestNotice("Interesse bekundet", "Interest declared"),
                        interest("LEAD", "DECLARED"),
                        "OBSERVE",
                        "umwelt"),
                new InterestDecided(
                        interestNotice("Teilnahme beschlossen", "Taking part decided"),
                        interest("LEAD", "GO"),
                        true,
                        LocalDate.of(2026, 5, 6),
                        Money.euros(new BigDecimal("30000"))),
                new InterestWithdrawn(
                        interestNotice("Aufruf weitergegeben", "Call passed on"),
                        interest("PARTNER", "PASSED_ON"),
                        "umwelt"),
                new ApplicationStageChanged(
                        applicationNotice("Antrag eingereicht", "Application submitted"),
                        application("SUBMITTED"),
                        "GO",
                        "SUBMITTED"),
                new ApplicationChanged(
                        applicationNotice("Antrag geändert", "Application changed"), application("IDEA")),
                new ApplicationDecided(
                        applicationNotice("Antrag bewilligt", "Application granted"), application("GRANTED"), true));
    }

    private static Notice interestNotice(String de, String en) {
        return new Notice(
                new LocalizedText(de + ": Kulturbüro, Town-Twinning", en + ": Culture Office, Town-Twinning"),
                "/funding/" + CALL,
                Tags.none().withDepartments(Set.of("kultur")).withProgrammes(Set.of("CERV")),
                List.of(Addressee.coordinatorsOf("umwelt")));
    }

    private static InterestFacts interest(String role, String state) {
        return new InterestFacts("kultur", CALL, role, state, "CERV");
    }

    private static Notice applicationNotice(String de, String en) {
        return new Notice(
                new LocalizedText(de + ": MUSIC-CITIES", en + ": MUSIC-CITIES"),
                "/funding/applications/018f4c9e-8a4e-7c3a-9d52-6f1c3a520d43",
                Tags.none().withDepartments(Set.of("kultur")).withProgrammes(Set.of("CREA")),
                List.of(Addressee.coordinatorsOf("kultur")));
    }

    private static ApplicationFacts application(String stage) {
        return new ApplicationFacts(
                "MUSIC-CITIES",
                CALL,
                "CREA-CULT-2026-COOP",
                "CREA",
                "PARTNER",
                Money.euros(new BigDecimal("120000")),
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2028, 12, 31),
                Set.of("kultur"),
                Set.of("018f4c9e-8a4e-7c3a-9d52-6f1c3a520d50"),
                Set.of("culture"),
                "Music cities of Europe",
                stage,
                Money.euros(new BigDecimal("150000")),
                Money.euros(new BigDecimal("30000")));
    }
}
