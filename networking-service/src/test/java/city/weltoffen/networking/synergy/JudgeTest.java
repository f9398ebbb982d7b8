package city.weltoffen.networking.synergy;

import static city.weltoffen.networking.synergy.Situation.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.events.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is told when there is more than may be told. */
class JudgeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 6);

    private final SynergyRules rules = Situation.rules();
    private final List<Act> acts = new ArrayList<>();

    private void spoke(String department, String partner, int times) {
        for (int time = 0; time < times; time++) {
            int number = acts.size();
            LocalDate day = TODAY.minusDays(number % 5 + 1);
            acts.add(new Act(
                    "act-" + number,
                    "relation.interaction-logged",
                    day.atTime(9, 0).atZone(CITY).toInstant(),
                    day,
                    Set.of(department),
                    department + partner,
                    Set.of(partner),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    "entry-" + number,
                    null,
                    false,
                    null,
                    new LocalizedText("t", "t"),
                    null));
        }
    }

    private Map<Match, Verdict> judged(List<Told> told, LocalDate today) {
        Successors same = new Successors(UnaryOperator.identity());
        Picture picture = Picture.of(acts, List.of(), same, same, rules);
        return new Judge(rules, department -> Set.of(department), CITY).judge(picture, told, today, true);
    }

    private static List<String> proposed(Map<Match, Verdict> judged) {
        return judged.entrySet().stream()
                .filter(entry -> entry.getValue() == Verdict.PROPOSE)
                .map(entry -> entry.getKey().key())
                .toList();
    }

    @Nested
    class TheMonth {

        @Test
        void bringsEachDepartmentItsTwoBestAndTheOthersWait() {
            spoke("kultur", "weak", 1);
            spoke("umwelt", "weak", 1);
            spoke("kultur", "better", 2);
            spoke("jugend", "better", 1);
            spoke("kultur", "best", 2);
            spoke("vhs", "best", 2);

            Map<Match, Verdict> judged = judged(List.of(), TODAY);

            assertThat(proposed(judged)).containsExactly("kultur|vhs|partner:best", "jugend|kultur|partner:better");
            assertThat(judged).containsValue(Verdict.WAITS_FOR_NEXT_MONTH);
        }

        @Test
        void letsWhatWaitedComeInTheNextOne() {
            spoke("kultur", "weak", 1);
            spoke("umwelt", "weak", 1);
            List<Told> told = List.of(told("jugend", "better"), told("vhs", "best"));

            assertThat(proposed(judged(told, TODAY))).isEmpty();
            assertThat(proposed(judged(told, LocalDate.of(2026, 6, 1)))).containsExactly("kultur|umwelt|partner:weak");
        }

        private Told told(String other, String partner) {
            List<String> pair = List.of("kultur", other).stream().sorted().toList();
            return new Told(
                    String.join("|", pair) + "|partner:" + partner,
                    pair,
                    SynergyState.PROPOSED,
                    TODAY.minusDays(1),
                    null,
                    Set.of());
        }
    }

    @Nested
    class TheOrderOfEvents {

        @Test
        void makesNoDifference() {
            spoke("kultur", "poznan", 2);
            spoke("umwelt", "poznan", 1);
            spoke("jugend", "poznan", 2);
            spoke("umwelt", "bristol", 1);
            spoke("jugend", "bristol", 1);
            List<String> expected = proposed(judged(List.of(), TODAY));

            Collections.shuffle(acts, new Random(7));

            assertThat(proposed(judged(List.of(), TODAY))).isEqualTo(expected).isNotEmpty();
        }
    }

    @Test
    void givesTheSamePairGroundAndTurnTheSameId() {
        assertThat(SynergyId.of("a|b|partner:x", 0)).isEqualTo(SynergyId.of("a|b|partner:x", 0));
        assertThat(SynergyId.of("a|b|partner:x", 0)).isNotEqualTo(SynergyId.of("a|b|partner:x", 1));
    }
}
