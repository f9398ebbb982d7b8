package city.weltoffen.measures.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import city.weltoffen.measures.concept.Files;
import city.weltoffen.measures.concept.Mistake;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndicatorMistakesTest {

    private static List<Mistake> of(String file) {
        return IndicatorMistakes.of(Files.read(file));
    }

    @Test
    void areNoneInTheShippedConcept() {
        assertThat(of(Files.hannover())).isEmpty();
        assertThat(of(Files.LITTLETON)).isEmpty();
    }

    @Test
    void areNamedWithLineAndPath() {
        String broken = Files.LITTLETON
                .replace("2027: 22.5", "2031: 22.5")
                .replace("of: participants", "of: activity.kind")
                .replace("activity.kind: [youth-encounter]", "activity.colour: [red]");

        assertThat(of(broken))
                .extracting(Mistake::path, Mistake::code)
                .containsExactly(
                        tuple("fields/0/measures/0/indicators/0/targets/2031", "target-outside"),
                        tuple("fields/0/measures/0/indicators/0/counted/of", "field-no-number"),
                        tuple("fields/0/measures/0/indicators/0/counted/keys/activity.colour", "path-unknown"));
        assertThat(of(broken)).allMatch(mistake -> mistake.place().line() > 15);
    }
}
