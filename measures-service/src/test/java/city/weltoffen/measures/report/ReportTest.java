package city.weltoffen.measures.report;

import static city.weltoffen.measures.report.AnyReport.COMMENT_BY;
import static city.weltoffen.measures.report.AnyReport.NOW;
import static city.weltoffen.measures.report.AnyReport.OLGA;
import static city.weltoffen.measures.report.AnyReport.TODAY;
import static city.weltoffen.measures.report.AnyReport.asked;
import static city.weltoffen.measures.report.AnyReport.frozen;
import static city.weltoffen.measures.report.AnyReport.measure;
import static city.weltoffen.measures.report.AnyReport.opened;
import static city.weltoffen.measures.report.AnyReport.snapshot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.succession.Followed;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static void refused(String code, ThrowingCallable verb) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        problem -> assertThat(problem.getMessage()).contains(code));
    }

    private static void freeze(Report report, LocalDate asOf, LocalDate today) {
        report.freeze(snapshot(asOf, measure("4.2")), today, OLGA, NOW);
    }

    @Nested
    class Asking {

        @Test
        void happensOnce() {
            Report report = asked();

            assertThat(report.stage()).isEqualTo(Stage.COMMENTING);
            refused("report-not-open", () -> report.askComments(AnyReport.asking()));
        }
    }

    /** Of the comments that kultur and umwelt owe. */
    @Nested
    class ADepartmentThatEnds {

        private final Followed byVhs = by("vhs");

        private static Followed by(String successor) {
            return new Followed("kultur", AnyReport.text("Kulturbüro"), successor, TODAY);
        }

        @Test
        void isFollowedByOneThatOwesItsComments() {
            Report report = asked();
            report.comment("4.2", "kultur", "Zu knapp", OLGA, NOW);

            report.departmentFollowed(byVhs);

            assertThat(report.asked().asked())
                    .containsExactly(
                            new Asked("umwelt", Set.of("3.1"), null), new Asked("vhs", Set.of("4.1", "4.2"), null));
            assertThat(report.comments()).extracting(Comment::department).containsExactly("kultur");
            assertThat(report.followed()).containsExactly(byVhs);
        }

        @Test
        void isFollowedByOneThatOwesItsOwnAsWell() {
            Report report = asked();
            report.conclude("umwelt", TODAY);

            report.departmentFollowed(by("umwelt"));

            assertThat(report.asked().asked()).containsExactly(new Asked("umwelt", Set.of("3.1", "4.1", "4.2"), null));
        }

        @Test
        void keepsItsNameWhereItHadAnswered() {
            Report report = asked();
            report.conclude("kultur", TODAY);

            report.departmentFollowed(byVhs);

            assertThat(report.asked().asked()).extracting(Asked::department).containsExactly("kultur", "umwelt");
            assertThat(report.followed()).isEmpty();
        }

        @Test
        void changesNothingOfAReportThatIsFrozen() {
            Report report = frozen();

            report.departmentFollowed(byVhs);

            assertThat(report.asked().asked()).extracting(Asked::department).containsExactly("kultur", "umwelt");
        }
    }

    @Nested
    class Commenting {

        @Test
        void replacesWhatTheDepartmentSaidBefore() {
            Report report = asked();

            report.comment("4.2", "kultur", "Erst so", OLGA, NOW);
            report.comment("4.1", "kultur", "Anderes", OLGA, NOW);
            report.comment("4.2", "kultur", "Dann so", OLGA, NOW);

            assertThat(report.comments()).extracting(Comment::text).containsExactly("Anderes", "Dann so");
        }

        @Test
        void canBeTakenBack() {
            Report report = asked();
            report.comment("4.2", "kultur", "Erst so", OLGA, NOW);

            report.comment("4.2", "kultur", null, OLGA, NOW);

            assertThat(report.comments()).isEmpty();
        }

        @Test
        void isForWhoWasAsked() {
            refused("not-asked", () -> asked().comment("3.1", "kultur", "Fremdes", OLGA, NOW));
            refused("department-not-asked", () -> asked().comment("4.2", "sport", "Fremdes", OLGA, NOW));
        }

        @Test
        void endsWithFreezing() {
            refused("report-takes-no-comments", () -> frozen().comment("4.2", "kultur", "Zu spät", OLGA, NOW));
            refused("report-takes-no-comments", () -> opened().comment("4.2", "kultur", "Zu früh", OLGA, NOW));
        }
    }

    @Nested
    class Freezing {

        @Test
        void waitsForTheDayAfterTheLastDayForComments() {
            Report report = asked();

            assertThat(report.isReady(COMMENT_BY)).isFalse();
            refused("comments-still-open", () -> freeze(report, TODAY, COMMENT_BY));

            freeze(report, TODAY, COMMENT_BY.plusDays(1));
            assertThat(report.stage()).isEqualTo(Stage.FROZEN);
        }

        @Test
        void neednotWaitOnceAllHaveAnswered() {
            Report report = asked();
            report.conclude("kultur", TODAY);
            refused("comments-still-open", () -> freeze(report, TODAY, TODAY));

            report.conclude("umwelt", TODAY);

            assertThat(report.isReady(TODAY)).isTrue();
            freeze(report, TODAY, TODAY);
        }

        @Test
        void isRefusedForADayInTheFuture() {
            LocalDate today = COMMENT_BY.plusDays(1);

            refused("in-the-future", () -> freeze(asked(), today.plusDays(1), today));
        }

        @Test
        void needsTheDepartmentsToBeAsked() {
            refused("comments-not-asked", () -> freeze(opened(), TODAY, TODAY));
        }

        @Test
        void happensOnce() {
            refused("report-frozen", () -> freeze(frozen(), TODAY, COMMENT_BY.plusDays(2)));
        }
    }

    @Nested
    class Publishing {

        @Test
        void isForFrozenReports() {
            refused("report-not-frozen", () -> asked().publish(TODAY));
        }

        @Test
        void isFinal() {
            Report report = frozen();
            report.publish(TODAY);

            refused("report-published", () -> report.withdraw("Doch nicht", OLGA, NOW));
            refused("report-published", () -> report.change(new ReportDetails(null, null)));
            refused("report-published", () -> report.publish(TODAY));
        }
    }

    @Test
    void isReadOutsideOnceItIsPublishedAndNotWhileItIsCommentedOn() {
        ReportVoice voice = new ReportVoice(new ReportId("r"), AnyReport.text("Bericht"));
        Frozen content = Objects.requireNonNull(frozen().frozen());
        var asking = Objects.requireNonNull(asked().asked());

        assertThat(voice.published(content).publicLink()).isEqualTo("/public/reports/r");
        assertThat(voice.commentRequested(asking, Set.of("4.2")).publicLink()).isNull();
    }

    @Nested
    class Withdrawing {

        @Test
        void endsEverything() {
            Report report = frozen();

            report.withdraw("Zahlen falsch", OLGA, NOW);

            assertThat(report.stage()).isEqualTo(Stage.WITHDRAWN);
            refused("report-withdrawn", () -> freeze(report, TODAY, COMMENT_BY.plusDays(1)));
            refused("report-not-frozen", () -> report.publish(TODAY));
        }
    }
}
