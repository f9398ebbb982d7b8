package city.weltoffen.networking.call.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.events.Deadline;
import city.weltoffen.networking.call.CallStatus;
import city.weltoffen.networking.call.ToldCall;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallTemplateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 6);

    private static TemplateDetails anyDetails(Integer month) {
        return new TemplateDetails(
                "NAKOPA",
                "Nakopa",
                "grant",
                "SKEW",
                month == null ? Rhythm.STANDING : Rhythm.YEARLY,
                month,
                List.of("municipality"),
                List.of("Partnerschaft"),
                "https://example.org/",
                "Projekte.",
                true);
    }

    private static CallTemplate preparedTemplate(int month, LocalDate today) {
        CallTemplate template = CallTemplate.create(anyDetails(month));
        template.prepare(today);
        return template;
    }

    private static ToldCall told(CallTemplate template, LocalDate today) {
        return TemplateCalls.of(template, today).toList().getLast();
    }

    @Nested
    class Preparing {

        @ParameterizedTest(name = "in month {0}: {1}")
        @CsvSource({"2, 2027", "3, 2026", "5, 2026", "11, 2026", "1, 2027"})
        void expectsTheNextCallInTime(int month, int year) {
            assertThat(preparedTemplate(month, TODAY).years()).containsExactly(TemplateYear.expected(year));
        }

        @Test
        void changesNothingTheSecondTime() {
            CallTemplate template = preparedTemplate(11, TODAY);
            List<TemplateYear> once = template.years();
            template.prepare(TODAY);

            assertThat(template.years()).isEqualTo(once);
        }

        @Test
        void letsNextYearsCallFollow() {
            CallTemplate template = preparedTemplate(11, TODAY);
            template.prepare(LocalDate.of(2027, 2, 1));

            assertThat(template.years()).extracting(TemplateYear::year).containsExactly(2026, 2027);
        }

        @Test
        void expectsNothingOfAStandingOffer() {
            CallTemplate template = CallTemplate.create(anyDetails(null));
            template.prepare(TODAY);

            assertThat(template.years()).isEmpty();
            assertThat(told(template, TODAY).details().identifier()).isEqualTo("NAKOPA");
            assertThat(told(template, TODAY).details().status()).isEqualTo(CallStatus.OPEN);
        }
    }

    @Nested
    class Telling {

        @Test
        void saysThatTheDateIsNotYetAnnounced() {
            ToldCall call = told(preparedTemplate(11, TODAY), TODAY);

            assertThat(call.details().identifier()).isEqualTo("NAKOPA-2026");
            assertThat(call.details().title()).isEqualTo("Nakopa 2026");
            assertThat(call.details().status()).isEqualTo(CallStatus.FORTHCOMING);
            assertThat(call.details().expectedMonth()).isEqualTo("2026-11");
            assertThat(call.details().deadlines()).isEmpty();
            assertThat(call.unsaid()).contains("deadlines", "opensOn", "status", "budget");
        }

        @Test
        void givesTheAnnouncedDateToTheSameCall() {
            CallTemplate template = preparedTemplate(11, TODAY);
            template.announce(TemplateYear.announced(
                    2026, LocalDate.of(2026, 11, 3), List.of(Deadline.on(LocalDate.of(2027, 1, 15)))));
            ToldCall call = told(template, TODAY);

            assertThat(TemplateCalls.of(template, TODAY)).hasSize(1);
            assertThat(call.details().identifier()).isEqualTo("NAKOPA-2026");
            assertThat(call.details().expectedMonth()).isNull();
            assertThat(call.details().status()).isEqualTo(CallStatus.FORTHCOMING);
            assertThat(call.details().deadlines()).containsExactly(Deadline.on(LocalDate.of(2027, 1, 15)));
            assertThat(call.unsaid()).doesNotContain("deadlines", "opensOn", "status");
            assertThat(told(template, LocalDate.of(2026, 11, 3)).details().status())
                    .isEqualTo(CallStatus.OPEN);
            assertThat(told(template, LocalDate.of(2027, 1, 16)).details().status())
                    .isEqualTo(CallStatus.CLOSED);
        }

        @Test
        void expectsAgainWhatIsNotAnnouncedAfterAll() {
            CallTemplate template = preparedTemplate(11, TODAY);
            template.announce(TemplateYear.announced(2026, LocalDate.of(2026, 11, 3), List.of()));
            template.announce(TemplateYear.expected(2026));

            assertThat(told(template, TODAY).details().expectedMonth()).isEqualTo("2026-11");
            // the date that was told must be taken back, not left unsaid
            assertThat(told(template, TODAY).unsaid()).doesNotContain("deadlines", "opensOn", "status");
        }

        @Test
        void closesWhatWasNeverAnnounced() {
            CallTemplate template = preparedTemplate(5, TODAY);

            assertThat(told(template, LocalDate.of(2026, 11, 30)).details().status())
                    .isEqualTo(CallStatus.FORTHCOMING);
            ToldCall over = told(template, LocalDate.of(2026, 12, 1));
            assertThat(over.details().status()).isEqualTo(CallStatus.CLOSED);
            assertThat(over.unsaid()).doesNotContain("status");
        }

        @Test
        void tellsNothingWhileItRests() {
            CallTemplate template = preparedTemplate(11, TODAY);
            TemplateDetails active = template.details();
            template.change(new TemplateDetails(
                    active.code(),
                    active.title(),
                    active.kind(),
                    active.programme(),
                    active.rhythm(),
                    active.month(),
                    active.audiences(),
                    active.keywords(),
                    active.link(),
                    active.description(),
                    false));

            assertThat(TemplateCalls.of(template, TODAY)).isEmpty();
        }
    }

    @Test
    void keepsItsCode() {
        TemplateDetails other = anyDetails(11);
        CallTemplate template = CallTemplate.create(other);

        assertThatThrownBy(() -> template.change(new TemplateDetails(
                        "OTHER", "Nakopa", "grant", null, Rhythm.YEARLY, 11, List.of(), List.of(), null, null, true)))
                .isInstanceOf(DomainProblem.class);
    }

    @Test
    void announcesNoYearOfAStandingOffer() {
        CallTemplate template = CallTemplate.create(anyDetails(null));

        assertThatThrownBy(() -> template.announce(TemplateYear.expected(2026)))
                .extracting(problem -> ((DomainProblem) problem).code())
                .isEqualTo("template-standing");
    }

    @Test
    void shipsTemplatesOfTheAgenciesAndProgrammesThatNeverReachThePortal() throws IOException {
        List<TemplateDetails> shipped = ShippedTemplates.shipped();

        assertThat(shipped)
                .extracting(TemplateDetails::code)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(20);
        assertThat(shipped)
                .extracting(TemplateDetails::programme)
                .contains("ERASMUS+", "ESC", "INTERREG", "URBACT", "EUI", "SKEW");
        assertThat(shipped).allSatisfy(details -> {
            assertThat(details.keywords()).isNotEmpty();
            assertThat(details.link()).startsWith("https://");
        });
    }
}
