package city.weltoffen.networking.call.portal;

import static city.weltoffen.networking.call.portal.PortalPages.reader;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import city.weltoffen.events.Deadline;
import city.weltoffen.events.Money;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads the recorded pages of 6 May 2026, where they lie beside the repository. */
class RecordingTest {

    private static final Path RECORDING = Path.of("..", "..", "shared", "data", "eu-calls", "2026-05-06");

    private static final Outcome OUTCOME = new Outcome();

    @BeforeAll
    static void read() throws IOException, RefusedFile {
        assumeTrue(Files.isDirectory(RECORDING), "no recording here");
        try (Stream<Path> pages = Files.list(RECORDING)) {
            for (Path page : pages.filter(file -> file.toString().endsWith(".json.gz"))
                    .sorted()
                    .toList()) {
                try (InputStream bytes = Files.newInputStream(page)) {
                    reader().read(bytes, PortalPages.TODAY, OUTCOME);
                }
            }
        }
    }

    @Test
    void holds538CurrentCallsAnd4PastOnes() {
        Set<String> references = new HashSet<>(calls().keySet());
        Set<String> refused = new HashSet<>();
        OUTCOME.refused().forEach(row -> refused.add(row.reference()));

        assertThat(OUTCOME.calls().size() + OUTCOME.refused().size()).isEqualTo(662);
        assertThat(references).hasSize(538).doesNotContainAnyElementsOf(refused);
        assertThat(refused).hasSize(4);
        assertThat(OUTCOME.codes()).containsOnly("past");
        assertThat(calls().values().stream().collect(groupingBy(PortalCall::type, counting())))
                .isEqualTo(Map.of("1", 504L, "2", 34L));
    }

    @Test
    void showsTheCallForTownTwinning() {
        PortalCall call = call("CERV-2026-CITIZENS-TOWN-TT");

        assertThat(call.reference()).isEqualTo("51050034TOPICSen");
        assertThat(call.title()).isEqualTo("Call Town Twinning 2026");
        assertThat(call.programme()).isEqualTo("CERV");
        assertThat(call.opensOn()).isEqualTo(LocalDate.of(2026, 5, 6));
        assertThat(call.deadlines()).containsExactly(Deadline.on(LocalDate.of(2026, 9, 23)));
        assertThat(call.budget()).isEqualTo(Money.euros(new BigDecimal("6000000")));
        assertThat(call.keywords()).contains("Town twinning", "Municipalities").doesNotHaveDuplicates();
        assertThat(call.text())
                .extracting(TextSection::heading)
                .containsExactly("Expected Outcome", "Objective", "Scope", "Conditions", "Support");
    }

    @Test
    void showsBudgetsOfTheTopicAlone() {
        assertThat(amount("HORIZON-MSCA-2026-DN-01-01")).isEqualByComparingTo("593033846");
        assertThat(amount("HORIZON-MSCA-2027-PF-01-01")).isEqualByComparingTo("388568780");
        assertThat(amount("HORIZON-EURATOM-2026-01-02")).isEqualByComparingTo("15000000");
        assertThat(call("HORIZON-EIC-2026-ACCELERATOR-01").budget()).isNull();
    }

    @Test
    void showsAllDeadlinesOfSeveralStagesAndCutOffs() {
        assertThat(days("HORIZON-JU-CHIPS-2026-1-IA")).containsExactly("2026-05-07", "2026-09-17");
        assertThat(days("JTM-2026-PSLF-STANDALONE-PROJECTS")).containsExactly("2026-01-27", "2026-09-17", "2027-02-16");
        assertThat(days("ESC-HUMAID-2021-QUAL-LABEL-FP")).hasSize(8).endsWith("2026-09-22");
    }

    @Test
    void leavesNoMarkupBehind() {
        assertThat(OUTCOME.calls()).allSatisfy(call -> {
            assertThat(call.title()).isNotBlank().doesNotContain("\u00a0").doesNotContainPattern("<[a-z/]");
            assertThat(call.programme()).matches("[A-Z].*");
            assertThat(call.link()).startsWith("https://").doesNotEndWith(".json");
            assertThat(call.text())
                    .allSatisfy(
                            section -> assertThat(section.body()).doesNotContainPattern("</?[a-z]+[ >]|&nbsp;|\u00a0"));
        });
    }

    private static Map<String, PortalCall> calls() {
        return OUTCOME.calls().stream().collect(toMap(PortalCall::reference, call -> call, (first, again) -> first));
    }

    private static PortalCall call(String identifier) {
        return calls().values().stream()
                .filter(call -> call.identifier().equals(identifier))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal amount(String identifier) {
        return call(identifier).budget().amount();
    }

    private static List<String> days(String identifier) {
        return call(identifier).deadlines().stream()
                .map(deadline -> deadline.date().toString())
                .toList();
    }
}
