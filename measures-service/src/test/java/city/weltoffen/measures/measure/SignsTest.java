package city.weltoffen.measures.measure;

import static city.weltoffen.measures.measure.AnyMeasure.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignsTest {

    @Test
    void ofSeveralFeaturesAddUpAndTheLatestCounts() {
        Signs together = Signs.evidence(2, TODAY.minusDays(9))
                .and(Signs.heard(TODAY.minusDays(1)))
                .and(Signs.evidence(1, TODAY.minusDays(5)))
                .and(Signs.none());

        assertThat(together.evidence()).isEqualTo(3);
        assertThat(together.lastEvidence()).isEqualTo(TODAY.minusDays(5));
        assertThat(together.lastHeard()).isEqualTo(TODAY.minusDays(1));
    }

    @Test
    void ofEvidenceAreSignsOfLifeAndAReportIsNoEvidence() {
        assertThat(Signs.evidence(1, TODAY).lastHeard()).isEqualTo(TODAY);
        assertThat(Signs.heard(TODAY).lastEvidence()).isNull();
    }
}
