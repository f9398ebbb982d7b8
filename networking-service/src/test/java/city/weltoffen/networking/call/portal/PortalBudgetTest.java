package city.weltoffen.networking.call.portal;

import static city.weltoffen.networking.call.portal.PortalPages.call;
import static city.weltoffen.networking.call.portal.PortalPages.refusal;
import static city.weltoffen.networking.call.portal.PortalRowFixture.anyExternalAction;
import static city.weltoffen.networking.call.portal.PortalRowFixture.anyTopic;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.events.Money;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortalBudgetTest {

    private static final String SIBLING = line("TOWN-2026-MEETING - CERV-LS Lump sums", "\"2026\":\"99000000\"");

    @Test
    void countsOnlyTheTopicsOwnLine() {
        assertThat(budget("{\"1\":[" + SIBLING + "," + own("\"2026\":\"6000000\"") + "],\"2\":[" + SIBLING + "]}"))
                .isEqualTo(euros("6000000"));
    }

    @Test
    void addsTheYearsAndKeepsCents() {
        assertThat(budget("{\"1\":[" + own("\"2026\":\"9186307.3\",\"2027\":1000000") + "]}"))
                .isEqualTo(euros("10186307.3"));
    }

    @Test
    void addsLinesOfSeveralGroups() {
        assertThat(budget("{\"1\":[" + own("\"2027\":\"330\"") + "],\"2\":[" + own("\"2027\":\"330\"") + "]}"))
                .isEqualTo(euros("660"));
    }

    @Test
    void countsAnAmountOnceThatSeveralTypesOfActionShare() {
        String joint = line("TOWN-2026-MEET - CERV-JD Joint", "\"2026\":\"593033846\"");
        String industrial = line("TOWN-2026-MEET - CERV-ID Industrial", "\"2026\":\"593033846.0\"");

        assertThat(budget("{\"1\":[" + joint + "," + industrial + "]}")).isEqualTo(euros("593033846"));
    }

    @Test
    void knowsNoBudgetWhereNothingOrNoughtIsStated() {
        assertThat(budget("{}")).isNull();
        assertThat(budget("{\"1\":[" + SIBLING + "]}")).isNull();
        assertThat(budget("{\"1\":[" + own("") + "]}")).isNull();
        assertThat(budget("{\"1\":[" + own("\"2026\":\"0\"") + "]}")).isNull();
        assertThat(call(anyTopic()).budget()).isNull();
        assertThat(call(anyTopic().with("budgetOverview", "null")).budget()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no json", "{\"budgetTopicActionMap\":", "[]", "12", "\"text\"", "{} {}"})
    void refusesABudgetThatIsNoJson(String overview) {
        assertThat(refusal(anyTopic().with("budgetOverview", overview)).code()).isEqualTo("budget-not-json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "-5", "1e999999999", "1e-999999999", "12345678901234567890", "6.000.000"})
    void refusesAmountsThatAreNone(String amount) {
        assertThat(refusal(anyTopic()
                        .with("budgetOverview", overview("{\"1\":[" + own("\"2026\":\"" + amount + "\"") + "]}"))))
                .isEqualTo(new Refusal("not-an-amount", List.of("budgetOverview", amount)));
        assertThat(refusal(anyExternalAction().with("budget", amount)).arguments())
                .containsExactly("budget", amount);
    }

    @Test
    void readsTheAmountOfAnExternalActionInItsCurrency() {
        assertThat(call(anyExternalAction()).budget()).isEqualTo(euros("2784500"));
        assertThat(call(anyExternalAction().with("currency", "CHF")).budget())
                .isEqualTo(new Money(new BigDecimal("2784500"), "CHF"));
        assertThat(call(anyExternalAction().with("budget")).budget()).isNull();
        assertThat(refusal(anyExternalAction().with("currency", "Taler")))
                .isEqualTo(new Refusal("not-a-currency", List.of("Taler")));
    }

    private static Money budget(String map) {
        return call(anyTopic().with("budgetOverview", overview(map))).budget();
    }

    private static String overview(String map) {
        return "{\"budgetYearsColumns\":[\"2026\"],\"budgetTopicActionMap\":" + map + "}";
    }

    private static String own(String years) {
        return line("TOWN-2026-MEET - CERV-LS CERV Lump Sum Grants", years);
    }

    private static String line(String action, String years) {
        return "{\"action\":\"" + action + "\",\"expectedGrants\":0,\"budgetYearMap\":{" + years + "}}";
    }

    private static Money euros(String amount) {
        return Money.euros(new BigDecimal(amount));
    }
}
