package city.weltoffen.networking.synergy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The shipped rules on the labelled set of situations: no false alarm, and hardly anything missed. */
class SituationsTest {

    private static final Logger log = LoggerFactory.getLogger(SituationsTest.class);

    private final SynergyRules rules = Situation.rules();

    @Test
    void hasEnoughSituationsMostOfThemWithoutAProposal() {
        List<Situation> all = Situation.all();
        assertThat(all).hasSizeGreaterThanOrEqualTo(40);
        assertThat(all.stream().map(Situation::name)).doesNotHaveDuplicates();
        assertThat(all.stream().filter(situation -> !situation.fires())).hasSizeGreaterThanOrEqualTo(all.size() / 2);
    }

    @Test
    void firesWhereItMustAndNowhereElse() {
        List<String> falseAlarms = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        int right = 0;
        for (Situation situation : Situation.all()) {
            Map<Match, Verdict> judged = situation.judged(rules);
            boolean fired = judged.containsValue(Verdict.PROPOSE);
            if (fired && !situation.fires()) {
                falseAlarms.add(situation.name());
            } else if (!fired && situation.fires()) {
                missed.add(situation.name() + " " + judged.values());
            } else if (fired) {
                right++;
            }
        }
        log.info(
                "Synergies: precision {}, recall {}",
                share(right, right + falseAlarms.size()),
                share(right, right + missed.size()));
        assertThat(falseAlarms).as("false alarms").isEmpty();
        assertThat(missed).as("missed").isEmpty();
    }

    private static String share(int part, int whole) {
        return String.format(Locale.ROOT, "%.2f (%d of %d)", (double) part / whole, part, whole);
    }

    @Test
    void tellsAPairOfOneGroundOnly() {
        assertThat(Situation.all())
                .allSatisfy(situation -> assertThat(
                                situation.judged(rules).values().stream().filter(Verdict.PROPOSE::equals))
                        .hasSizeLessThanOrEqualTo(1));
    }
}
