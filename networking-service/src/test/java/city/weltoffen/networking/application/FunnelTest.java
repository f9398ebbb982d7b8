package city.weltoffen.networking.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import city.weltoffen.events.Money;
import city.weltoffen.networking.call.CallId;
import city.weltoffen.networking.interest.Capacity;
import city.weltoffen.networking.interest.Occasion;
import city.weltoffen.networking.interest.WantedCall;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FunnelTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 6);
    private static final Occasion NOW = new Occasion(Instant.parse("2026-05-06T10:00:00Z"), DAY, Capacity.COORDINATOR);
    private static final Readiness READY = new Readiness(List.of(), null);

    private static Application begun() {
        ApplicationContent content = ApplicationContent.outline(
                        "MUSIC",
                        "Music cities",
                        new WantedCall(new CallId("call"), "CREA-1", "Culture", "CREA"),
                        List.of("kultur"),
                        Set.of(),
                        new Amounts(Money.euros(new BigDecimal("100")), null, null))
                .filedUnder("41");
        return Application.begin(ApplicationId.next(), content, Stage.IDEA, NOW);
    }

    private static Application submitted() {
        Application application = begun();
        application.move(Stage.GO, null, READY, NOW);
        application.submit(DAY, null, null, READY, NOW);
        return application;
    }

    private static Application granted() {
        Application application = submitted();
        application.grant(new Grant(DAY, Money.euros(new BigDecimal("80")), "CREA", DAY, DAY.plusYears(1)), NOW);
        return application;
    }

    private static Application rejected() {
        Application application = submitted();
        application.reject(DAY, null, NOW);
        return application;
    }

    private static Application withdrawn() {
        Application application = begun();
        application.withdraw("no partner", NOW);
        return application;
    }

    private static Funnel of(Application... applications) {
        return Funnel.of(
                null, List.of(applications).stream().map(ApplicationEntry::of).toList());
    }

    @Test
    void countsHowFarEachCameWhateverBecameOfIt() {
        Funnel funnel = of(begun(), submitted(), granted(), rejected(), withdrawn());

        assertThat(funnel.steps())
                .extracting(Funnel.FunnelStep::stage, Funnel.FunnelStep::count)
                .containsExactly(
                        tuple(Stage.ADVICE, 5),
                        tuple(Stage.IDEA, 5),
                        tuple(Stage.INTEREST, 3),
                        tuple(Stage.GO, 3),
                        tuple(Stage.SUBMITTED, 3),
                        tuple(Stage.GRANTED, 1));
        assertThat(funnel.open()).isEqualTo(1);
        assertThat(funnel.rejected()).isEqualTo(1);
    }

    @Test
    void addsUpWhatWasAskedForAndWhatWasGranted() {
        Funnel funnel = of(granted(), rejected());

        assertThat(funnel.steps().getFirst().amount()).isEqualByComparingTo("200");
        assertThat(funnel.steps().getLast().amount()).isEqualByComparingTo("80");
    }

    @Test
    void ratesOnlyWhatIsDecided() {
        assertThat(of(submitted()).successRate()).isNull();
        assertThat(of(granted(), rejected(), rejected(), submitted()).successRate())
                .isEqualByComparingTo("0.333");
    }

    @Test
    void countsOneThatIsHandedInOnceMoreByItsLastDecision() {
        Application application = granted();
        application.withdraw("no partner", NOW);
        assertThat(of(application).steps().getLast().count()).isEqualTo(1);

        application.move(Stage.INTEREST, "another try", READY, NOW);
        application.move(Stage.GO, null, READY, NOW);
        application.submit(DAY, null, null, READY, NOW);
        application.reject(DAY, null, NOW);

        assertThat(of(application).steps().getLast().count()).isZero();
        assertThat(of(application).rejected()).isEqualTo(1);
        assertThat(of(application).successRate()).isEqualByComparingTo("0");
    }

    @Test
    void stillCountsAGrantedOneThatIsClosed() {
        Application application = granted();
        application.move(Stage.CLOSED, null, READY, NOW);

        assertThat(of(application).successRate()).isEqualByComparingTo("1");
    }
}
