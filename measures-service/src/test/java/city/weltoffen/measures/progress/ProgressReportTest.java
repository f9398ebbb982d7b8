package city.weltoffen.measures.progress;

import static city.weltoffen.measures.measure.AnyMeasure.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.weltoffen.measures.measure.AnyMeasure;
import city.weltoffen.measures.measure.MeasureCode;
import city.weltoffen.measures.measure.MeasureEntry;
import city.weltoffen.measures.measure.Moment;
import city.weltoffen.measures.measure.Person;
import city.weltoffen.measures.measure.Signs;
import city.weltoffen.measures.progress.ReportStep.Verb;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProgressReportTest {

    private static final MeasureCode CODE = new MeasureCode("4.2");
    private static final MeasureEntry MEASURE = MeasureEntry.of(AnyMeasure.adopted());
    private static final ReportContent EMPTY = new ReportContent(null, null, Map.of(), null, null);
    private static final ReportContent FULL = new ReportContent(
            TODAY.minusDays(90), TODAY, Map.of("de", "Es geht voran."), Assessment.GOES_WELL, "unter uns");

    private static Moment by(String subject) {
        return new Moment(
                TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), TODAY, new Person(subject, subject), Signs.none());
    }

    private static ProgressReport draft(ReportContent content) {
        return ProgressReport.begin(CODE, "kultur", content, by("kim"));
    }

    private static ProgressReport submitted() {
        ProgressReport report = draft(FULL);
        report.submit(by("kim"));
        return report;
    }

    @Nested
    class ADraft {

        @Test
        void keepsWhateverIsTyped() {
            ProgressReport report = draft(EMPTY);
            ReportContent half =
                    new ReportContent(TODAY, TODAY.minusDays(1), Map.of("de", "  Wir ", "en", ""), null, null);

            report.write(half, by("kim"));

            assertThat(report.content()).isEqualTo(half);
            assertThat(report.state()).isEqualTo(ReportState.DRAFT);
        }

        @Test
        void remembersWhoWroteOfIt() {
            ProgressReport report = draft(EMPTY);

            report.write(FULL, by("uli"));
            report.write(FULL, by("olga"));

            assertThat(report.writers())
                    .extracting(Person::subject)
                    .as("olga changed nothing")
                    .containsExactly("kim", "uli");
        }

        @Test
        void takesNoTextInWhatIsNoLanguage() {
            assertThatThrownBy(() -> new ReportContent(null, null, Map.of("deutsch", "x"), null, null))
                    .hasMessageContaining("#/text")
                    .hasMessageContaining("no-language");
        }

        @Test
        void isPutAsideWhenNobodyWantsToFinishIt() {
            ProgressReport report = draft(FULL);
            report.discard(by("kim"));

            assertThatThrownBy(() -> report.write(EMPTY, by("kim"))).hasMessageContaining("report-state.discarded");
            assertThat(report.content()).isEqualTo(FULL);
        }
    }

    @Nested
    class Submitting {

        @Test
        void namesEverythingThatIsMissing() {
            assertThatThrownBy(() -> draft(EMPTY).submit(by("kim")))
                    .hasMessageContaining("#/text")
                    .hasMessageContaining("#/assessment")
                    .hasMessageContaining("#/begins")
                    .hasMessageContaining("#/ends");
        }

        @Test
        void needsATimeThatIsOver() {
            ReportContent future =
                    new ReportContent(TODAY, TODAY.plusDays(1), Map.of("de", "x"), Assessment.STUCK, null);
            ReportContent backwards =
                    new ReportContent(TODAY, TODAY.minusDays(1), Map.of("de", "x"), Assessment.STUCK, null);

            assertThatThrownBy(() -> draft(future).submit(by("kim"))).hasMessageContaining("in-the-future");
            assertThatThrownBy(() -> draft(backwards).submit(by("kim"))).hasMessageContaining("ends-before-begin");
        }

        @Test
        void isContentWithOneLanguage() {
            ProgressReport report = submitted();

            assertThat(report.state()).isEqualTo(ReportState.SUBMITTED);
            assertThatThrownBy(() -> report.write(EMPTY, by("kim"))).hasMessageContaining("report-state.submitted");
        }
    }

    @Nested
    class Approving {

        @Test
        void isNotForThoseWhoWroteIt() {
            ProgressReport report = submitted();

            assertThatThrownBy(() -> report.approve(MEASURE, true, by("kim"))).hasMessageContaining("own-report");
            assertThat(report.state()).isEqualTo(ReportState.SUBMITTED);
            assertThat(report.hasRecorded()).isFalse();
        }

        @Test
        void isForThoseWhoWroteItWhereTheCityAllowsIt() {
            ProgressReport report = submitted();

            report.approve(MEASURE, false, by("kim"));

            assertThat(report.approvedOn()).isEqualTo(TODAY);
            assertThat(report.hasRecorded()).isTrue();
        }

        @Test
        void isForWhatWasSubmitted() {
            assertThatThrownBy(() -> draft(FULL).approve(MEASURE, true, by("olga")))
                    .hasMessageContaining("report-state.draft");
            ProgressReport approved = submitted();
            approved.approve(MEASURE, true, by("olga"));
            assertThatThrownBy(() -> approved.approve(MEASURE, true, by("olga")))
                    .hasMessageContaining("report-state.approved");
        }
    }

    @Nested
    class GivingBack {

        @Test
        void makesADraftOfItAgainAndKeepsWhatWasTyped() {
            ProgressReport report = submitted();

            report.giveBack("Bitte Zahlen nennen", by("olga"));

            assertThat(report.state()).isEqualTo(ReportState.DRAFT);
            assertThat(report.content()).isEqualTo(FULL);
            assertThat(report.steps().getLast())
                    .extracting(ReportStep::verb, ReportStep::reason)
                    .containsExactly(Verb.RETURNED, "Bitte Zahlen nennen");
        }

        @Test
        void needsAReason() {
            assertThatThrownBy(() -> submitted().giveBack(" ", by("olga"))).hasMessageContaining("#/reason");
        }
    }
}
