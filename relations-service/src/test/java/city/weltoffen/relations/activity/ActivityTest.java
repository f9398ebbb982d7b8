package city.weltoffen.relations.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.relations.partner.PartnerId;
import city.weltoffen.relations.relation.PartnerReference;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ActivityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 6);
    private static final Instant NOW = TODAY.atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ActivityNames NAMES = new ActivityNames(
            new LocalizedText("Delegation zu Gast", "Incoming delegation"),
            List.of(new PartnerReference(new PartnerId("poznan"), new LocalizedText("Posen", "Poznań"), "PL")));

    private static ActivityDetails anyDetails(LocalDate begins, String title) {
        return anyDetails(begins, title, true);
    }

    private static ActivityDetails anyDetails(LocalDate begins, String title, boolean open) {
        return new ActivityDetails(
                "incoming-delegation",
                new LocalizedText(title, title),
                "Private programme",
                null,
                new ActivityTime(begins, null, begins, null),
                Set.of("poznan"),
                Set.of("kultur"),
                Set.of("4.2"),
                Set.of("youth"),
                open,
                null,
                null,
                new Protocol("Mr Mayor", List.of(new Gift(Gift.Direction.GIVEN, "Porcelain", null)), null));
    }

    private static Activity planned(LocalDate begins) {
        return Activity.plan(new ActivityId("a"), anyDetails(begins, "Secret visit"), NAMES, false, NOW);
    }

    @Test
    void isReadOutsideOnlyWhileItIsPublic() {
        var inside = new ActivityVoice(new ActivityId("a"), anyDetails(TODAY, "Secret visit", false), NAMES);

        assertThat(inside.says("Neue Aktivität", "New activity").publicLink()).isNull();
    }

    private static Activity held() {
        Activity activity = planned(TODAY);
        activity.hold(40, TODAY, NOW);
        return activity;
    }

    @Test
    void isToldByKindPartnersAndDayNotByItsOwnWords() {
        var notice = new ActivityVoice(new ActivityId("a"), anyDetails(TODAY, "Secret visit"), NAMES)
                .says("Neue Aktivität", "New activity");

        assertThat(notice.title())
                .isEqualTo(new LocalizedText(
                        "Neue Aktivität: Delegation zu Gast, Posen, 6.5.2026",
                        "New activity: Incoming delegation, Poznań, 6 May 2026"));
        assertThat(notice.link()).isEqualTo("/activities/a");
        assertThat(notice.publicLink()).isEqualTo("/public/activities/a");
        assertThat(notice.tags().countries()).containsExactly("PL");
        assertThat(notice.toString()).doesNotContain("Secret", "Private", "Mayor", "Porcelain");
    }

    @Nested
    class Holding {

        @Test
        void countsThoseWhoTookPart() {
            assertThat(held().state()).isEqualTo(ActivityState.HELD);
            assertThat(held().participants()).contains(40);
        }

        @Test
        void isNotPossibleBeforeItBegins() {
            Activity tomorrow = planned(TODAY.plusDays(1));

            assertThatThrownBy(() -> tomorrow.hold(null, TODAY, NOW)).hasMessageContaining("activity-not-begun");
        }

        @Test
        void happensOnce() {
            Activity activity = held();

            assertThatThrownBy(() -> activity.hold(1, TODAY, NOW)).hasMessageContaining("activity-held");
            assertThatThrownBy(() -> activity.cancel("rain", NOW)).hasMessageContaining("activity-held");
        }

        @Test
        void leavesProtocolToBeWrittenDown() {
            Activity activity = held();

            activity.change(anyDetails(TODAY, "With gifts"), NAMES, NOW);

            assertThat(activity.details().title().en()).isEqualTo("With gifts");
        }
    }

    @Nested
    class Cancelling {

        @Test
        void leavesNothingToChange() {
            Activity activity = planned(TODAY);
            activity.cancel("rain", NOW);

            assertThat(activity.cancelledBecause()).contains("rain");
            assertThatThrownBy(() -> activity.change(anyDetails(TODAY, "x"), NAMES, NOW))
                    .hasMessageContaining("activity-cancelled");
            assertThatThrownBy(() -> activity.hold(1, TODAY, NOW)).hasMessageContaining("activity-cancelled");
        }
    }

    @Nested
    class TheOutcome {

        @Test
        void isNotedOfWhatWasHeldOnly() {
            Activity activity = planned(TODAY);

            assertThatThrownBy(() -> activity.noteOutcome("fine", List.of(), NOW))
                    .hasMessageContaining("activity-planned");
        }

        @Test
        void growsAndKeepsItsNumbers() {
            Activity activity = held();
            activity.noteOutcome("fine", List.of("write"), NOW);
            activity.noteOutcome(null, List.of("invite"), NOW);

            assertThat(activity.outcome().summary()).isEqualTo("fine");
            assertThat(activity.outcome().followUps())
                    .extracting(FollowUp::number, FollowUp::text)
                    .containsExactly(tuple(1, "write"), tuple(2, "invite"));
        }

        @Test
        void staysOpenUntilEachFollowUpHasEnded() {
            Activity activity = held();
            activity.noteOutcome(null, List.of("write", "invite"), NOW);

            activity.endFollowUp(1, new FollowUp.End(FollowUp.Became.RELATION, "r", null, TODAY), NOW);
            assertThat(activity.outcome().isOpen()).isTrue();
            activity.endFollowUp(2, new FollowUp.End(FollowUp.Became.DISMISSED, null, "no money", TODAY), NOW);

            assertThat(activity.outcome().isOpen()).isFalse();
            assertThatThrownBy(() ->
                            activity.endFollowUp(2, new FollowUp.End(FollowUp.Became.ENQUIRY, "e", null, TODAY), NOW))
                    .hasMessageContaining("follow-up-ended");
            assertThatThrownBy(() ->
                            activity.endFollowUp(3, new FollowUp.End(FollowUp.Became.ENQUIRY, "e", null, TODAY), NOW))
                    .hasMessageContaining("not-found");
        }
    }

    @Nested
    class Time {

        @Test
        void isTheCitysInSummerAndInWinter() {
            var summer = new ActivityTime(TODAY, LocalTime.of(18, 0), TODAY, LocalTime.of(20, 0));
            LocalDate january = LocalDate.of(2027, 1, 10);
            var winter = new ActivityTime(january, LocalTime.of(18, 0), january, null);

            assertThat(summer.from(BERLIN)).isEqualTo(Instant.parse("2026-05-06T16:00:00Z"));
            assertThat(summer.until(BERLIN)).isEqualTo(Instant.parse("2026-05-06T18:00:00Z"));
            assertThat(winter.from(BERLIN)).isEqualTo(Instant.parse("2027-01-10T17:00:00Z"));
            assertThat(winter.until(BERLIN)).isEqualTo(Instant.parse("2027-01-10T23:00:00Z"));
        }

        @Test
        void doesNotRunBackwards() {
            assertThatThrownBy(() -> new ActivityTime(TODAY, null, TODAY.minusDays(1), null))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new ActivityTime(TODAY, LocalTime.NOON, TODAY, LocalTime.MIDNIGHT))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
