package city.weltoffen.measures.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.measures.concept.ConceptIndicator;
import city.weltoffen.measures.concept.ConceptIndicator.Direction;
import city.weltoffen.measures.concept.Difference;
import city.weltoffen.measures.concept.Period;
import city.weltoffen.measures.counting.Condition;
import city.weltoffen.measures.counting.CountDefinition;
import city.weltoffen.measures.counting.Grain;
import city.weltoffen.measures.counting.Operation;
import city.weltoffen.measures.counting.Span;
import city.weltoffen.measures.measure.IndicatorFixtures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class IndicatorTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 6);
    private static final Span YEAR = new Span(Grain.YEAR, 2026, 0);
    private static final Occasion NOW =
            occasion(new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 12, 31), false));

    private static Occasion occasion(Period period) {
        return new Occasion(IndicatorFixtures.measure("4.2", period), IndicatorFixtures.on(TODAY));
    }

    private static LocalizedText text(String text) {
        return new LocalizedText(text, text);
    }

    private static IndicatorDetails details(Map<Integer, BigDecimal> targets, @Nullable CountDefinition counted) {
        return new IndicatorDetails(text("Besuche"), text("Personen"), Direction.UP, null, targets, counted);
    }

    private static Indicator manual() {
        return Indicator.add(details(Map.of(2026, BigDecimal.TEN), null), NOW);
    }

    private static CountDefinition count(String kind) {
        return new CountDefinition(Operation.COUNT, Set.of(kind), Set.of(), null, List.of(), Grain.YEAR);
    }

    private static ConceptIndicator file(String title, Map<Integer, BigDecimal> targets) {
        return new ConceptIndicator("visits", text(title), text("Personen"), Direction.UP, null, targets, null);
    }

    @Nested
    class Targets {

        @Test
        void lieWithinThePeriodOfTheMeasure() {
            Indicator indicator = manual();

            assertThatThrownBy(() -> indicator.aimFor(2028, BigDecimal.ONE, NOW))
                    .hasMessageContaining("#/year")
                    .hasMessageContaining("target-outside")
                    .hasMessageContaining("2025–2027");
            assertThatThrownBy(() -> Indicator.add(details(Map.of(2024, BigDecimal.ONE), null), NOW))
                    .hasMessageContaining("#/targets/2024");
            assertThat(indicator.details().targets()).containsOnlyKeys(2026);
        }

        @Test
        void areTakenAwayByNothing() {
            Indicator indicator = manual();

            indicator.aimFor(2027, new BigDecimal("20.50"), NOW);
            indicator.aimFor(2026, null, NOW);

            assertThat(indicator.details().targets()).isEqualTo(Map.of(2027, new BigDecimal("20.5")));
        }
    }

    @Nested
    class Values {

        @Test
        void areEnteredOnceForAPeriodAndThenCorrected() {
            Indicator indicator = manual();
            indicator.reportValue(YEAR, new BigDecimal("12"), "gezählt am Eingang", NOW);

            assertThatThrownBy(() -> indicator.reportValue(YEAR, BigDecimal.ONE, null, NOW))
                    .hasMessageContaining("value-reported");
            indicator.correctValue(YEAR, new BigDecimal("13"), null, NOW);

            assertThat(indicator.values()).singleElement().satisfies(value -> {
                assertThat(value.value()).isEqualByComparingTo("13");
                assertThat(value.corrected()).isTrue();
            });
        }

        @Test
        void areNotOfAFutureThatHasNotBegun() {
            assertThatThrownBy(() -> manual().reportValue(new Span(Grain.MONTH, 2026, 6), BigDecimal.ONE, null, NOW))
                    .hasMessageContaining("period-not-begun");
        }

        @Test
        void areCorrectedOnlyWhereThereIsOne() {
            assertThatThrownBy(() -> manual().correctValue(YEAR, BigDecimal.ONE, null, NOW))
                    .hasMessageContaining("no-value-reported");
        }

        @Test
        void areNotEnteredForWhatIsCounted() {
            Indicator counted = Indicator.add(details(Map.of(), count("activity.held")), NOW);

            assertThatThrownBy(() -> counted.reportValue(YEAR, BigDecimal.ONE, null, NOW))
                    .hasMessageContaining("indicator-counted");
        }
    }

    @Nested
    class AChange {

        @Test
        void refusesToCountWhatDoesNotHappen() {
            assertThatThrownBy(() -> manual().change(details(Map.of(), count("activity.danced")), NOW))
                    .hasMessageContaining("#/counted/kinds")
                    .hasMessageContaining("kind-unknown");
        }

        @Test
        void refusesToCountWhatWasEnteredByHand() {
            Indicator indicator = manual();
            indicator.reportValue(YEAR, BigDecimal.ONE, null, NOW);

            assertThatThrownBy(() -> indicator.change(details(Map.of(), count("activity.held")), NOW))
                    .hasMessageContaining("has-values");
        }
    }

    @Nested
    class TheConcept {

        @Test
        void changesWhatNobodyChangedByHand() {
            Indicator indicator = Indicator.adopt(file("Besuche", Map.of()), List.of(), NOW);
            indicator.aimFor(2026, BigDecimal.TEN, NOW);
            ConceptIndicator next = file("Gäste", Map.of(2027, BigDecimal.ONE));

            assertThat(indicator.differencesTo(next, List.of(), "visits"))
                    .extracting(Difference::path, Difference::kind)
                    .containsExactly(
                            tuple("visits/title", Difference.Kind.CHANGED),
                            tuple("visits/targets", Difference.Kind.KEPT));
            indicator.follow(next, List.of(), NOW);

            assertThat(indicator.details().title().de()).isEqualTo("Gäste");
            assertThat(indicator.details().targets()).containsOnlyKeys(2026);
            assertThat(indicator.differencesTo(next, List.of(), "visits")).isEmpty();
        }

        @Test
        void withdrawsAndTakesBack() {
            Indicator indicator = Indicator.adopt(file("Besuche", Map.of()), List.of(), NOW);

            indicator.withdraw(NOW);
            assertThat(indicator.withdrawn()).isTrue();
            indicator.follow(file("Besuche", Map.of()), List.of(), NOW);

            assertThat(indicator.withdrawn()).isFalse();
        }
    }

    @Test
    void countsWhatTheSuccessorOfADepartmentDoesAsWell() {
        Followed followed = new Followed("kultur", text("Kulturbüro"), "vhs", TODAY);
        CountDefinition before = new CountDefinition(
                Operation.COUNT,
                Set.of("activity.held"),
                Set.of(),
                null,
                List.of(
                        new Condition("tags.departments", Set.of("kultur")),
                        new Condition("tags.themes", Set.of("kultur"))),
                Grain.YEAR);
        Indicator indicator = Indicator.add(details(Map.of(), before), NOW);

        indicator.departmentFollowed(followed, NOW);

        assertThat(indicator.details().counted().conditions())
                .containsExactly(
                        new Condition("tags.departments", Set.of("kultur", "vhs")),
                        new Condition("tags.themes", Set.of("kultur")));
        assertThat(indicator.details().keeps(followed)).isFalse();
    }

    @Test
    void remembersConditionsWhateverTheirOrder() {
        Condition one = new Condition("a", Set.of("x"));
        Condition other = new Condition("b", Set.of("y"));

        assertThat(new CountDefinition(Operation.COUNT, Set.of("k"), Set.of(), null, List.of(one, other), Grain.YEAR))
                .isEqualTo(new CountDefinition(
                        Operation.COUNT, Set.of("k"), Set.of(), null, List.of(other, one), Grain.YEAR));
    }
}
