package city.weltoffen.measures.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import city.weltoffen.measures.concept.ConceptIndicator.Baseline;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class ConceptReaderTest {

    private static List<Mistake> mistakes(String text) {
        return mistakes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Mistake> mistakes(byte[] file) {
        BrokenConcept broken = catchThrowableOfType(
                BrokenConcept.class,
                () -> Files.reader(DataSize.ofKilobytes(64)).read(file));
        assertThat(broken).isNotNull();
        return broken.mistakes();
    }

    @Nested
    class AnotherCity {

        private final ConceptFile file = Files.read(Files.LITTLETON);

        @Test
        void suppliesAnotherFile() {
            ConceptMeasure measure = file.concept().measure("F-1").orElseThrow();

            assertThat(file.warnings()).isEmpty();
            assertThat(file.concept().adopted()).isEqualTo("2024-05-17");
            assertThat(measure.title().en()).isEqualTo("School exchange");
            assertThat(measure.description()).isNotNull().extracting("en").isEqualTo("Jedes Jahr eine Klasse");
            assertThat(measure.urgency()).isEqualTo(Urgency.LATER);
            assertThat(measure.period())
                    .isEqualTo(new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2029, 12, 31), false));
        }

        @Test
        void mayDefineIndicators() {
            ConceptIndicator indicator =
                    file.concept().measure("F-1").orElseThrow().indicators().getFirst();

            assertThat(indicator.baseline()).isEqualTo(new Baseline(2024, BigDecimal.ZERO));
            assertThat(indicator.targets()).isEqualTo(Map.of(2026, new BigDecimal("20"), 2027, new BigDecimal("22.5")));
            assertThat(indicator.counted())
                    .isEqualTo(new ConceptIndicator.Count(
                            "sum",
                            List.of("activity.held"),
                            List.of(),
                            "participants",
                            Map.of("themes", List.of("youth")),
                            Map.of("activity.kind", List.of("youth-encounter")),
                            "YEAR"));
            assertThat(file.places().get("fields/0/measures/0/indicators/0")).isEqualTo(new Place(20, 13));
        }
    }

    @Nested
    class AMistake {

        /** The text is replaced once in the file of the small city. */
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "adopted: 2024-05-17|adopted: May 2024|3|10|adopted|no-day-or-month",
                    "adopted: 2024-05-17|adopted: 2024-13|3|10|adopted|no-day-or-month",
                    "adopted: 2024-05-17|approved: 2024-05-17|3|1|approved|key-unknown",
                    "id: littleton|id:|1|1|id|missing",
                    "goals: [peace]|goals: [peace, war]|13|24|fields/0/measures/0/goals/1|goal-unknown",
                    "goals: [peace]|goals: peace|13|16|fields/0/measures/0/goals|list-expected",
                    "title: Begegnung|title: [Begegnung]|8|12|fields/0/title|text-expected",
                    "{ de: Frieden, en: Peace }|{ en: Peace }|5|25|goals/0/title/de|missing",
                    "{ de: Frieden, en: Peace }|{ de: Frieden, fr: Paix }|5|40|goals/0/title/fr|key-unknown",
                    "urgency: later|urgency: soon|14|18|fields/0/measures/0/urgency|urgency-unknown",
                    "urgency: later|colour: red|14|9|fields/0/measures/0/colour|key-unknown",
                    "urgency: later|code: F-2|14|9|fields/0/measures/0/code|key-repeated",
                    "code: F-1-a|code: F-1|18|21|fields/0/measures/0/sub-measures/0/code|code-repeated",
                    "code: F-1-a|code: F/1|18|21|fields/0/measures/0/sub-measures/0/code|no-code",
                    "begins: 2025-01-01|begins: 2025-02-30|16|27|fields/0/measures/0/period/begins|no-day",
                    "ends: 2029-12-31|ends: 2024-12-31|16|45|fields/0/measures/0/period/ends|ends-before-begin",
                    "begins: 2025-01-01|continuous: true|16|43|fields/0/measures/0/period/ends|continuous-has-no-end",
                    "begins: 2025-01-01|continuous: often|16|31|fields/0/measures/0/period/continuous|no-yes-or-no",
                    "value: 0 }|value: none }|24|44|fields/0/measures/0/indicators/0/baseline/value|no-number",
                    "2026: 20|2026: many|25|30|fields/0/measures/0/indicators/0/targets/2026|no-number",
                    "2026: 20|soon: 20|25|30|fields/0/measures/0/indicators/0/targets/soon|no-year",
                    "better: up|better: more|23|21|fields/0/measures/0/indicators/0/better|not-up-or-down",
                    "operation: sum|operation:"
                            + " guess|27|26|fields/0/measures/0/indicators/0/counted/operation|not-one-of",
                    "operation: sum|operation:"
                            + " balance|27|15|fields/0/measures/0/indicators/0/counted/closes|closes-balance-only",
                    "[activity.held]|[activity.hold]|28|23|fields/0/measures/0/indicators/0/counted/kinds/0|kind-unknown",
                    "of: participants|per: participants|29|15|fields/0/measures/0/indicators/0/counted/per|key-unknown",
                    "{ themes: [youth] }|{ colours: [red]"
                            + " }|30|25|fields/0/measures/0/indicators/0/counted/filter/colours|key-unknown",
                    "fields:|areas:|6|1|areas|key-unknown"
                })
        void isNamedWithLineColumnAndReason(
                String right, String wrong, int line, int column, String path, String code) {
            assertThat(Files.LITTLETON).contains(right);

            assertThat(mistakes(Files.LITTLETON.replaceFirst(Pattern.quote(right), wrong)))
                    .anySatisfy(mistake -> {
                        assertThat(mistake.path()).isEqualTo(path);
                        assertThat(mistake.code()).isEqualTo(code);
                        assertThat(mistake.place()).isEqualTo(new Place(line, column));
                    });
        }

        @Test
        void isNamedTogetherWithAllOthersByLine() {
            String text = Files.LITTLETON
                    .replace("adopted: 2024-05-17", "adopted: soon")
                    .replace("goals: [peace]", "goals: [war]")
                    .replace("urgency: later", "urgency: never");

            assertThat(mistakes(text))
                    .extracting(mistake -> mistake.place().line(), Mistake::code)
                    .hasToString("[(3, \"no-day-or-month\"), (13, \"goal-unknown\"), (14, \"urgency-unknown\")]");
        }

        @Test
        void isNoDepartmentThatNobodyKnowsYet() {
            ConceptFile file = Files.read(Files.LITTLETON.replace("responsible: kultur", "responsible: culture"));

            assertThat(file.warnings())
                    .containsExactly(Mistake.at(
                            new Place(15, 22), "fields/0/measures/0/responsible", "department-unknown", "culture"));
        }
    }

    @Nested
    class AFile {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "id: [a|1|7|no-yaml",
                    "a: b: c|1|5|no-yaml",
                    "- just a list|1|1|mapping-expected",
                    "just a text|1|1|mapping-expected",
                    "a: &x [1]\\nb: *x|2|4|alias-not-allowed",
                    "a: &x\\n  b: *x|2|6|alias-not-allowed",
                    "id: a\\n---\\nid: b|2|1|no-yaml",
                    "id: ''\\n? [a, b]\\n: c|2|3|key-expected"
                })
        void thatIsNoConceptIsRefused(String text, int line, int column, String code) {
            assertThat(mistakes(text.replace("\\n", "\n"))).anySatisfy(mistake -> {
                assertThat(mistake.code()).isEqualTo(code);
                assertThat(mistake.place()).isEqualTo(new Place(line, column));
            });
        }

        @Test
        void thatIsEmptyIsRefused() {
            assertThat(mistakes("# nothing\n")).extracting(Mistake::code).containsExactly("file-empty");
        }

        @Test
        void withoutMeasuresIsRefused() {
            assertThat(mistakes("id: a\ntitle: b\nadopted: 2026-01\nfields: []\n"))
                    .extracting(Mistake::code)
                    .containsExactly("no-measures");
        }

        @Test
        void thatIsTooLargeIsRefused() {
            assertThat(mistakes("#".repeat(70_000))).extracting(Mistake::code).containsExactly("file-too-large");
        }

        @Test
        void thatIsNestedTooDeepIsRefused() {
            assertThat(mistakes("a: " + "[".repeat(5_000) + "]".repeat(5_000)))
                    .extracting(Mistake::code)
                    .containsExactly("no-yaml");
        }

        @Test
        void thatStandsForBillionsOfValuesIsRefused() {
            StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
            for (int i = 1; i < 40; i++) {
                bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
            }

            assertThat(mistakes(bomb.toString())).extracting(Mistake::code).containsExactly("alias-not-allowed");
        }

        @Test
        void inAnotherEncodingIsRefused() {
            assertThat(mistakes("id: Köln".getBytes(StandardCharsets.ISO_8859_1)))
                    .extracting(Mistake::code)
                    .containsExactly("no-utf8");
        }

        @Test
        void withControlCharactersIsRefusedWithItsLine() {
            assertThat(mistakes("id: a\ntitle: b\u0000c\n"))
                    .containsExactly(Mistake.at(new Place(2, 9), "", "character-not-allowed"));
        }

        @Test
        void makesNoObjects() {
            assertThat(mistakes("id: !!javax.script.ScriptEngineManager [x]\n"))
                    .extracting(Mistake::code)
                    .containsExactly("no-yaml");
        }
    }
}
