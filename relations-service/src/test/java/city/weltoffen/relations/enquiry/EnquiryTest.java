package city.weltoffen.relations.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.relations.catalogue.Catalogue;
import city.weltoffen.relations.catalogue.Catalogue.EnquiryKind;
import city.weltoffen.relations.catalogue.Catalogue.Policy;
import city.weltoffen.relations.catalogue.Catalogue.Side;
import city.weltoffen.relations.enquiry.Argument.Source;
import city.weltoffen.relations.enquiry.Conversion.Target;
import city.weltoffen.relations.partner.PartnerId;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnquiryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 6);
    private static final Period WEEK = Period.ofDays(7);
    private static final LocalDate IN_TIME = TODAY.plusDays(14);
    private static final Act OLGA = act("olga", TODAY);
    private static final Act OTTO = act("otto", TODAY);
    private static final PartnerId POZNAN = new PartnerId("poznan");

    private static Act act(String by, LocalDate day) {
        return new Act(day.atStartOfDay().toInstant(ZoneOffset.UTC), day, by, catalogue());
    }

    private static Catalogue catalogue() {
        return new Catalogue(
                text("Stadt"),
                Map.of("youth", text("Jugend")),
                Map.of("2", text("Austausch")),
                Map.of("1", text("Partnerschaften")),
                Map.of(),
                Map.of("cooperation", new EnquiryKind(text("Kooperation"), false, List.of("2"), List.of("1"), null)),
                Map.of("event", text("Veranstaltung")),
                List.of(new Policy("none", List.of("cooperation"), Side.AGAINST, text("Keine weiteren"))),
                Map.of(),
                "dl-de/by-2-0",
                List.of("de", "en"),
                List.of("de", "en"));
    }

    private static LocalizedText text(String text) {
        return new LocalizedText(text, text);
    }

    private static EnquiryDetails anyDetails() {
        return new EnquiryDetails("cooperation", "Jazz", "Hello", "Miasto Poznań", "PL", Set.of("youth"), null, null);
    }

    private static Enquiry received() {
        NewEnquiry what = new NewEnquiry(
                EnquiryChannel.FORM, TODAY, anyDetails(), new Sender("Ada", "ada@example.org", null, "pl"));
        return Enquiry.receive("2026-0001", what, OLGA);
    }

    private static Enquiry sorted() {
        Enquiry enquiry = received();
        enquiry.triage(new Triage(null, null, null, null), OLGA);
        return enquiry;
    }

    private static Enquiry inConsultation() {
        Enquiry enquiry = sorted();
        enquiry.route(List.of("kultur", "umwelt"), IN_TIME, OLGA);
        return enquiry;
    }

    private static Enquiry decided(Outcome outcome) {
        Enquiry enquiry = inConsultation();
        enquiry.decide(outcome, "because", false, OLGA);
        return enquiry;
    }

    @Nested
    class Sorting {

        @Test
        void keepsWhatIsNotCorrected() {
            Enquiry enquiry = received();

            enquiry.triage(new Triage(null, Set.of(), null, POZNAN), OLGA);

            assertThat(enquiry.state()).isEqualTo(EnquiryState.TRIAGE);
            assertThat(enquiry.details().kind()).isEqualTo("cooperation");
            assertThat(enquiry.details().themes()).isEmpty();
            assertThat(enquiry.details().partner()).isEqualTo(POZNAN);
        }

        @Test
        void isOverWhenDepartmentsAreAsked() {
            Enquiry enquiry = inConsultation();

            assertThatThrownBy(() -> enquiry.triage(new Triage(null, null, null, null), OLGA))
                    .hasMessageContaining("enquiry-state.consultation");
        }
    }

    @Nested
    class Asking {

        @Test
        void needsSortingFirst() {
            Enquiry enquiry = received();

            assertThatThrownBy(() -> enquiry.route(List.of("kultur"), IN_TIME, OLGA))
                    .hasMessageContaining("enquiry-state.received");
        }

        @Test
        void rejectsADayThatIsOver() {
            Enquiry enquiry = sorted();

            assertThatThrownBy(() -> enquiry.route(List.of("kultur"), TODAY.minusDays(1), OLGA))
                    .hasMessageContaining("in-the-past");
            assertThat(enquiry.state()).isEqualTo(EnquiryState.TRIAGE);
        }

        @Test
        void keepsWhoHasGivenAStatement() {
            Enquiry enquiry = inConsultation();
            enquiry.state("kultur", Recommendation.ACCEPT, "yes", OLGA);

            enquiry.route(List.of("bildung"), IN_TIME, OLGA);

            assertThat(enquiry.consultation().departments()).containsExactly("bildung", "kultur");
            assertThat(enquiry.consultation().missing()).containsExactly("bildung");
        }

        @Test
        void isOverdueWhileStatementsAreMissing() {
            Enquiry enquiry = inConsultation();
            assertThat(EnquiryEntry.of(enquiry).dueBy(WEEK)).contains(IN_TIME);

            enquiry.state("kultur", Recommendation.NONE, "nothing", OLGA);
            enquiry.state("umwelt", Recommendation.NONE, "nothing", OLGA);

            assertThat(EnquiryEntry.of(enquiry).dueBy(WEEK)).isEmpty();
        }

        @Test
        void isDueSomeTimeAfterItsArrival() {
            assertThat(EnquiryEntry.of(received()).dueBy(WEEK)).contains(TODAY.plusDays(7));
            assertThat(EnquiryEntry.of(sorted()).dueBy(WEEK)).contains(TODAY.plusDays(7));
            assertThat(EnquiryEntry.of(decided(Outcome.DECLINED)).dueBy(WEEK)).isEmpty();
        }

        @Test
        void happensAtOnceInTheFastLane() {
            Enquiry enquiry = received();

            enquiry.routeAtOnce(List.of("kultur"), IN_TIME, OLGA);

            assertThat(enquiry.state()).isEqualTo(EnquiryState.CONSULTATION);
            assertThatThrownBy(() -> enquiry.routeAtOnce(List.of("umwelt"), IN_TIME, OLGA))
                    .hasMessageContaining("enquiry-state.consultation");
        }
    }

    @Nested
    class Reminding {

        private final Enquiry enquiry = inConsultation();

        /** What a daily job says on a day. */
        private Optional<Reminder> saidAfter(int days) {
            return enquiry.consultation().remind(IN_TIME.plusDays(days), WEEK);
        }

        @Test
        void beginsTheDayAfterAndSaysEachOnce() {
            assertThat(saidAfter(0)).isEmpty();
            assertThat(saidAfter(1)).contains(Reminder.DEPARTMENTS);
            assertThat(saidAfter(1)).isEmpty();
            assertThat(saidAfter(7)).isEmpty();
            assertThat(saidAfter(8)).contains(Reminder.OFFICE);
            assertThat(saidAfter(30)).isEmpty();
        }

        @Test
        void saysOnlyTheLastAfterAGap() {
            assertThat(saidAfter(20)).contains(Reminder.OFFICE);
            assertThat(saidAfter(21)).isEmpty();
        }

        @Test
        void beginsAnewWithAnotherDay() {
            assertThat(saidAfter(8)).contains(Reminder.OFFICE);
            enquiry.route(List.of("kultur", "umwelt"), IN_TIME.plusDays(20), act("olga", IN_TIME.plusDays(8)));

            assertThat(saidAfter(20)).isEmpty();
            assertThat(saidAfter(21)).contains(Reminder.DEPARTMENTS);
        }

        @Test
        void isOverWhenNobodyIsMissing() {
            enquiry.state("kultur", Recommendation.NONE, "nothing", OLGA);
            enquiry.state("umwelt", Recommendation.NONE, "nothing", OLGA);

            assertThat(saidAfter(8)).isEmpty();
        }

        @Test
        void tellsTheDepartmentsMissingAndLaterTheOffice() {
            enquiry.state("umwelt", Recommendation.NONE, "nothing", OLGA);
            EnquiryVoice voice = new EnquiryVoice(enquiry, catalogue());

            assertThat(voice.statementDue(Reminder.DEPARTMENTS).notice().addressees())
                    .extracting(addressee -> addressee.value())
                    .containsExactly("coordinators:kultur");
            var late = voice.statementDue(Reminder.OFFICE);
            assertThat(late.escalated()).isTrue();
            assertThat(late.departments()).containsExactly("kultur");
            assertThat(late.notice().addressees())
                    .extracting(addressee -> addressee.value())
                    .containsExactly("office", "coordinators:kultur");
        }
    }

    @Nested
    class Statements {

        @Test
        void areOnePerDepartmentAndMayBeReplaced() {
            Enquiry enquiry = inConsultation();
            enquiry.state("kultur", Recommendation.DECLINE, "no", OLGA);

            enquiry.state("kultur", Recommendation.ACCEPT, "on second thoughts", OTTO);

            assertThat(enquiry.consultation().statements())
                    .extracting(Statement::department, Statement::recommendation, Statement::by)
                    .containsExactly(tuple("kultur", Recommendation.ACCEPT, "otto"));
        }

        @Test
        void areForThoseWhoAreAsked() {
            Enquiry enquiry = inConsultation();

            assertThatThrownBy(() -> enquiry.state("sport", Recommendation.ACCEPT, "yes", OLGA))
                    .hasMessageContaining("department-not-asked");
        }

        @Test
        void areOverWhenItIsDecided() {
            Enquiry enquiry = decided(Outcome.DECLINED);

            assertThatThrownBy(() -> enquiry.state("kultur", Recommendation.ACCEPT, "yes", OLGA))
                    .hasMessageContaining("enquiry-state.decided");
        }
    }

    @Nested
    class Deciding {

        @Test
        void isPossibleWithoutAskingDepartments() {
            Enquiry enquiry = sorted();

            enquiry.decide(Outcome.REDIRECTED, "the region is right", false, OLGA);

            assertThat(enquiry.state()).isEqualTo(EnquiryState.DECIDED);
        }

        @Test
        void needsSortingFirst() {
            Enquiry enquiry = received();

            assertThatThrownBy(() -> enquiry.decide(Outcome.DECLINED, "no", false, OLGA))
                    .hasMessageContaining("enquiry-state.received");
        }

        @Test
        void takesASecondPersonWhereTheCityWantsTwo() {
            Enquiry enquiry = inConsultation();

            enquiry.decide(Outcome.ACCEPTED, "fits", true, OLGA);
            assertThat(enquiry.state()).isEqualTo(EnquiryState.CONSULTATION);
            assertThat(enquiry.verdict().proposed()).map(Decision::outcome).contains(Outcome.ACCEPTED);
            assertThatThrownBy(() -> enquiry.confirmDecision(OLGA)).hasMessageContaining("second-person-required");

            enquiry.confirmDecision(OTTO);
            assertThat(enquiry.state()).isEqualTo(EnquiryState.DECIDED);
            assertThat(enquiry.verdict().proposed()).isEmpty();
            assertThat(enquiry.verdict().decision().orElseThrow())
                    .extracting(Decision::by, Decision::confirmedBy)
                    .containsExactly("olga", "otto");
        }

        @Test
        void canBeProposedDifferentlyUntilItIsConfirmed() {
            Enquiry enquiry = inConsultation();
            enquiry.decide(Outcome.ACCEPTED, "fits", true, OLGA);

            enquiry.decide(Outcome.DECLINED, "does not fit", true, OTTO);

            assertThatThrownBy(() -> enquiry.confirmDecision(OTTO)).hasMessageContaining("second-person-required");
            enquiry.confirmDecision(OLGA);
            assertThat(enquiry.verdict().decision()).map(Decision::outcome).contains(Outcome.DECLINED);
        }

        @Test
        void cannotBeConfirmedBeforeItIsProposed() {
            Enquiry enquiry = inConsultation();

            assertThatThrownBy(() -> enquiry.confirmDecision(OLGA)).hasMessageContaining("no-decision-proposed");
        }
    }

    @Nested
    class Answering {

        @Test
        void comesAfterTheDecisionAndOnce() {
            Enquiry early = inConsultation();
            assertThatThrownBy(() -> early.answer("pl", "Szanowni", OLGA))
                    .hasMessageContaining("enquiry-state.consultation");
            Enquiry enquiry = decided(Outcome.DECLINED);

            enquiry.answer("pl", "Szanowni", OLGA);

            assertThat(enquiry.state()).isEqualTo(EnquiryState.ANSWERED);
            assertThatThrownBy(() -> enquiry.answer("pl", "again", OLGA))
                    .hasMessageContaining("enquiry-state.answered");
        }
    }

    @Nested
    class Converting {

        @ParameterizedTest
        @EnumSource(
                value = Outcome.class,
                names = {"REDIRECTED", "DECLINED"})
        void needsAcceptance(Outcome outcome) {
            Enquiry enquiry = decided(outcome);

            assertThatThrownBy(() -> enquiry.beginConversion(Target.RELATION, OLGA))
                    .hasMessageContaining("not-accepted");
        }

        @Test
        void keepsWhatWasClaimedFirst() {
            Enquiry enquiry = decided(Outcome.ACCEPTED);
            enquiry.beginConversion(Target.ACTIVITY, OLGA);
            Conversion first = enquiry.conversion().orElseThrow();

            enquiry.beginConversion(Target.ACTIVITY, OTTO);

            assertThat(enquiry.conversion()).contains(first);
            assertThatThrownBy(() -> enquiry.beginConversion(Target.RELATION, OTTO))
                    .hasMessageContaining("conversion-begun.activity");
        }

        @Test
        void isDoneOnce() {
            Enquiry enquiry = decided(Outcome.ACCEPTED);
            enquiry.beginConversion(Target.RELATION, OLGA);
            enquiry.completeConversion(POZNAN, OLGA);

            enquiry.completeConversion(new PartnerId("other"), OTTO);

            assertThat(enquiry.details().partner()).isEqualTo(POZNAN);
            assertThat(enquiry.conversion()).map(Conversion::done).contains(true);
            assertThatThrownBy(() -> enquiry.beginConversion(Target.RELATION, OTTO))
                    .hasMessageContaining("already-converted");
        }

        @Test
        void keepsThePartnerWhenTheActivityHasNone() {
            Enquiry enquiry = decided(Outcome.ACCEPTED);
            enquiry.change(enquiry.details().withPartner(POZNAN), null, OLGA);
            enquiry.beginConversion(Target.ACTIVITY, OLGA);

            enquiry.completeConversion(null, OLGA);

            assertThat(enquiry.details().partner()).isEqualTo(POZNAN);
        }
    }

    @Nested
    class Telling {

        @Test
        void namesKindAndCountryOnly() {
            Enquiry enquiry = inConsultation();
            enquiry.state("umwelt", Recommendation.NONE, "nothing", OLGA);
            EnquiryVoice voice = new EnquiryVoice(enquiry, catalogue());

            var notice = voice.routed(IN_TIME).notice();

            assertThat(notice.title().de()).isEqualTo("Stellungnahme erbeten: Kooperation (Polen)");
            assertThat(notice.title().en()).isEqualTo("Statement requested: Kooperation (Poland)");
            assertThat(notice.addressees())
                    .extracting(addressee -> addressee.value())
                    .containsExactly("coordinators:kultur");
            assertThat(notice.tags().departments()).containsExactlyInAnyOrder("kultur", "umwelt");
            assertThat(voice.decided(Outcome.ACCEPTED).notice().addressees())
                    .extracting(addressee -> addressee.value())
                    .containsExactly("office", "coordinators:kultur", "coordinators:umwelt");
        }
    }

    @Nested
    class Assessing {

        @Test
        void listsPoliciesGoalsFieldsThemesAndPrecedents() {
            Enquiry earlier = decided(Outcome.DECLINED);
            var similar = new SimilarEnquiry(EnquiryEntry.of(earlier), List.of(SimilarEnquiry.Why.SAME_BODY));

            var reasons =
                    new Assessment(EnquiryEntry.of(received()), catalogue()).reasons(Stream.of(), List.of(similar));

            assertThat(reasons)
                    .extracting(Argument::source, Argument::side)
                    .containsExactly(
                            tuple(Source.POLICY, Side.AGAINST),
                            tuple(Source.GOAL, Side.FOR),
                            tuple(Source.FIELD, Side.FOR),
                            tuple(Source.THEME, Side.FOR),
                            tuple(Source.ENQUIRY, Side.AGAINST));
        }
    }
}
