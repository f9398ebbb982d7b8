package city.weltoffen.networking.call.portal;

import static city.weltoffen.networking.call.portal.PortalPages.bytes;
import static city.weltoffen.networking.call.portal.PortalPages.call;
import static city.weltoffen.networking.call.portal.PortalPages.codes;
import static city.weltoffen.networking.call.portal.PortalPages.read;
import static city.weltoffen.networking.call.portal.PortalPages.refusal;
import static city.weltoffen.networking.call.portal.PortalRowFixture.anyExternalAction;
import static city.weltoffen.networking.call.portal.PortalRowFixture.anyTopic;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.events.Deadline;
import city.weltoffen.events.Money;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * Every quirk of {@code eu-calls-format.md} that a row shows, by the sections there. What is about asking, paging and
 * runs (the rest of section 1, and 1, 4 and 6 of section 5) stands in {@code FetcherTest}, {@code PortalRunsTest},
 * {@code SourceHealthTest} and {@code StagingTest}.
 */
class QuirksTest {

    private static Deadline day(String day) {
        return Deadline.on(LocalDate.parse(day));
    }

    @Nested
    class Section1Request {

        @Test
        void labelsOfTheFacetsAreDamagedSoNamesOfProgrammesAreOurOwn() {
            assertThat(codes().programmes())
                    .extracting(Programme::name)
                    .allSatisfy(name -> assertThat(name.de() + "|" + name.en())
                            .doesNotContain("%", "  ", " )")
                            .doesNotContainPattern("\\d{8}"));
        }

        @Test
        void labelsThatRowsCarryAreCleaned() {
            assertThat(call(anyTopic().with("typesOfAction", "Erasmus  Lump&nbsp;Sum "))
                            .typeOfAction())
                    .isEqualTo("Erasmus Lump Sum");
        }
    }

    @Nested
    class Section2Rows {

        @Test
        void everyValueIsAListOfTextsAlsoFlagsNumbersAndDates() {
            assertThat(call(anyTopic().with("allowPartnerSearch", "true").with("status", "31094502"))
                            .status())
                    .isEqualTo("OPEN");
        }

        @Test
        void emptyListsAreCommon() {
            PortalCall call = call(anyTopic()
                    .with("tags")
                    .with("typesOfAction")
                    .with("callTitle")
                    .with("deadlineModel")
                    .with("supportInfo"));

            assertThat(call.typeOfAction()).isNull();
            assertThat(call.callTitle()).isNull();
            assertThat(call.deadlineModel()).isNull();
        }

        @Test
        void databaseChecksumSummaryAndTheRowsTitleMayBeMissing() {
            assertThat(call(anyTopic().withoutRowField("title")).title()).isEqualTo("Meetings of towns");
        }

        @Test
        void theCallMayHaveTheIdentifierOfTheTopic() {
            assertThat(call(anyTopic().with("callIdentifier", "TOWN-2026-MEET")).callIdentifier())
                    .isEqualTo("TOWN-2026-MEET");
        }

        @Test
        void externalActionsHaveSlashesInTheirIdentifiersAndNeitherModelNorText() {
            PortalCall call = call(anyExternalAction());

            assertThat(call.identifier()).isEqualTo("EuropeAid/1234/DD/ACT/ZA");
            assertThat(call.deadlineModel()).isNull();
            assertThat(call.text()).isEmpty();
            assertThat(call.budget()).isEqualTo(Money.euros(new BigDecimal("2784500")));
        }

        @Test
        void cascadeFundingIsNamedByItsReferenceAndItsCallTitle() {
            PortalRowFixture row = anyTopic("HORIZON-CL4-2026")
                    .with("type", "8")
                    .with("callTitle", "Open call for small cities")
                    .rowField("reference", "1234COMPETITIVE_CALLen");
            PortalCall call = call(row);

            assertThat(call.identifier()).isEqualTo("1234COMPETITIVE_CALLen");
            assertThat(call.title()).isEqualTo("Open call for small cities");
            assertThat(call.callIdentifier()).isEqualTo("HORIZON-CL4-2026");
            assertThat(call.callTitle()).isEqualTo("Meetings of towns");
        }

        @Test
        void theStatusOfCascadeFundingIsStale() {
            PortalRowFixture closed = anyTopic().with("type", "8").with("status", "31094503");

            assertThat(call(closed).status()).isEqualTo("OPEN");
            assertThat(call(closed.with("startDate", "2026-06-01T00:00:00.000+0000"))
                            .status())
                    .isEqualTo("FORTHCOMING");
            assertThat(call(closed.without("status")).status()).isNotNull();
        }

        @Test
        void statusesAreNotSwapped() {
            assertThat(call(anyTopic().with("status", "31094501")).status()).isEqualTo("FORTHCOMING");
            assertThat(call(anyTopic().with("status", "31094502")).status()).isEqualTo("OPEN");
            assertThat(call(anyTopic().with("status", "31094503")).status()).isEqualTo("CLOSED");
        }

        @Test
        void programmesHaveCodesWithoutLabel() {
            assertThat(call(anyTopic().with("frameworkProgramme", "43108390")).programme())
                    .isEqualTo("HORIZON");
            assertThat(call(anyTopic().with("frameworkProgramme", "77777777")).programme())
                    .isEqualTo("77777777");
        }
    }

    @Nested
    class Section3Dates {

        private List<Deadline> deadlines(String... values) {
            return call(anyTopic().with("deadlineDate", values)).deadlines();
        }

        @Test
        void midnightOfAGrantTopicIsADayAndNoMoment() {
            assertThat(deadlines("2026-09-23T00:00:00.000+0000")).containsExactly(day("2026-09-23"));
        }

        @Test
        void fiveOClockIsBrusselsTimeLabelledUtc() {
            assertThat(deadlines("2026-09-23T17:00:00.000+0000"))
                    .containsExactly(new Deadline(LocalDate.of(2026, 9, 23), Instant.parse("2026-09-23T15:00:00Z")));
        }

        @Test
        void externalActionsHaveRealMomentsWithNoisySeconds() {
            assertThat(call(anyExternalAction().with("deadlineDate", "2026-07-23T10:00:34.000+0000"))
                            .deadlines())
                    .containsExactly(new Deadline(LocalDate.of(2026, 7, 23), Instant.parse("2026-07-23T10:00:00Z")));
        }

        @Test
        void escHumaidIsBrusselsMidnightOfTheNextDay() {
            assertThat(deadlines("2026-09-21T22:00:00.000+0000")).containsExactly(day("2026-09-22"));
        }

        @Test
        void decodedDatesOfActionsArePreferred() {
            assertThat(call(anyTopic()
                                    .with("deadlineDate", "2026-09-23T17:00:00.000+0000")
                                    .with("actions", "[{\"deadlineDates\":[\"2026-09-23\"]}]"))
                            .deadlines())
                    .containsExactly(day("2026-09-23"));
        }

        @Test
        void twoStageCallsHaveTwoDates() {
            PortalCall call = call(anyTopic()
                    .with("deadlineModel", "two-stage")
                    .with("deadlineDate", "2026-09-23T00:00:00.000+0000", "2027-02-10T00:00:00.000+0000"));

            assertThat(call.deadlineModel()).isEqualTo("two-stage");
            assertThat(call.deadlines()).containsExactly(day("2026-09-23"), day("2027-02-10"));
        }

        @Test
        void cutOffsThatHavePassedAreIncluded() {
            PortalCall call = call(anyTopic()
                    .with("deadlineModel", "multiple cut-off")
                    .with("deadlineDate", "2026-01-27T00:00:00.000+0000", "2026-09-17T00:00:00.000+0000"));

            assertThat(call.deadlines()).containsExactly(day("2026-01-27"), day("2026-09-17"));
        }

        @Test
        void someTopicsHaveNoModel() {
            assertThat(call(anyTopic().with("deadlineModel")).deadlineModel()).isNull();
        }

        @Test
        void linksHaveMillisecondsAsTextsAndAreNotRead() {
            String links = "[{\"url\":\"https://portal.example/apply\",\"startDate\":\"1777593600000\","
                    + "\"endDate\":\"not-even-a-number\"}]";

            assertThat(call(anyTopic().with("links", links))).isEqualTo(call(anyTopic()));
        }

        @Test
        void newsHaveDatesWithoutZoneAndAreNotRead() {
            String news = "[{\"content\":\"Moved\",\"lastChangeDate\":\"2026-03-02T10:45:41\"}]";

            assertThat(call(anyTopic().with("latestInfos", news))).isEqualTo(call(anyTopic()));
        }

        @Test
        void someExternalActionsHaveNoDeadline() {
            assertThat(refusal(anyExternalAction().without("deadlineDate")).code())
                    .isEqualTo("no-deadline");
        }
    }

    @Nested
    class Section4MoneyAndText {

        private Money budget(String lines) {
            return call(anyTopic().with("budgetOverview", "{\"budgetTopicActionMap\":{\"1\":[" + lines + "]}}"))
                    .budget();
        }

        private static String line(String action, String amount) {
            return "{\"action\":\"" + action + "\",\"budgetYearMap\":{\"2026\":\"" + amount + "\"}}";
        }

        @Test
        void theOverviewCoversTheWholeCallOfWhichOnlyTheOwnLineCounts() {
            assertThat(budget(line("TOWN-2026-OTHER - CERV", "99000000") + ","
                            + line("TOWN-2026-MEET - CERV", "9186307.3")))
                    .isEqualTo(Money.euros(new BigDecimal("9186307.3")));
        }

        @Test
        void someTopicsHaveSeveralLinesOfTheSameMoney() {
            assertThat(budget(line("TOWN-2026-MEET - RIA", "100") + "," + line("TOWN-2026-MEET - IA", "100")))
                    .isEqualTo(Money.euros(new BigDecimal("100")));
        }

        @Test
        void noughtIsUnknown() {
            assertThat(budget(line("TOWN-2026-MEET - CERV", "0"))).isNull();
        }

        @Test
        void textHasBrokenAttributesNonBreakingSpacesAndFootnotes() {
            PortalCall call = call(anyTopic()
                    .with(
                            "descriptionByte",
                            "<div class=\"eui-u-mt-l><p class=\"topicdescriptionkind\">Scope:</p>"
                                    + "<p>Towns&nbsp;meet [[every year]].</p></div>"));

            assertThat(call.text().getLast().body()).isEqualTo("Towns meet (every year).");
        }

        @Test
        void newsOfHundredsOfKilobytesAreNotRead() {
            String news = "[{\"content\":\"" + "\\u003cp\\u003eNews\\u003c/p\\u003e".repeat(10_000) + "\"}]";

            assertThat(call(anyTopic().with("latestInfos", news)).text())
                    .extracting(TextSection::body)
                    .containsExactly("Towns meet.");
        }

        @Test
        void keywordsMayBeOneTextThatHoldsAList() {
            PortalCall listed = call(anyTopic().with("keywords", "TOWN-2026-MEET", "Peace", "Youth"));
            PortalCall packed = call(anyTopic().with("keywords", "[\"TOWN-2026-MEET\",\"Peace\",\"Youth\"]"));

            assertThat(listed.keywords()).containsExactly("Peace", "Youth");
            assertThat(packed.keywords()).isEqualTo(listed.keywords());
        }
    }

    @Nested
    class Section5Index {

        @Test
        void staleRowsLackTheirReference() {
            assertThat(refusal(anyTopic().without("REFERENCE")).code()).isEqualTo("reduced-row");
        }

        @Test
        void rowsOfOtherDataSourcesAreIncomplete() {
            assertThat(refusal(anyTopic().with("DATASOURCE", "SEDIA_PRD_CENTRICITY"))
                            .code())
                    .isEqualTo("other-source");
        }

        @Test
        void openRowsMayHavePastDeadlinesOnly() {
            assertThat(refusal(anyTopic().with("deadlineDate", "2026-05-05T00:00:00.000+0000"))
                            .code())
                    .isEqualTo("past");
        }

        @Test
        void checksumsSayNothing() {
            PortalCall before = call(anyTopic().rowField("checksum", "966B").with("esST_checksum", "966B"));
            PortalCall now = call(anyTopic()
                    .rowField("checksum", "966B")
                    .with("esST_checksum", "966B")
                    .with("deadlineDate", "2026-10-01T00:00:00.000+0000"));

            assertThat(now.deadlines()).isNotEqualTo(before.deadlines());
        }

        @Test
        void technicalFieldsAreNoise() {
            PortalRowFixture noisy = anyTopic()
                    .with("cenTagsA", "TOPICS-1", "TOPICS-2")
                    .with("esDA_QueueDate", "2026-05-06T10:00:00.000+0200")
                    .rowField("score", 3.5)
                    .rowField("summary", "else");

            assertThat(call(noisy)).isEqualTo(call(anyTopic()));
        }

        @Test
        void thereIsOneRowPerLanguageOfWhichEnglishRanksHighest() {
            PortalCall english = call(anyTopic().rowField("language", "en"));
            PortalCall german = call(anyTopic().rowField("language", "de"));
            PortalCall unnamed = call(anyTopic().rowField("reference", "51050034TOPICSde"));

            assertThat(english.rank()).isGreaterThan(german.rank());
            assertThat(unnamed.language()).isEqualTo("de");
        }

        @Test
        void stubRowsWithoutStatusAndTextMayComeFirst() {
            Outcome outcome = read(anyTopic().without("status", "descriptionByte"), anyTopic());

            assertThat(outcome.calls()).hasSize(1);
            assertThat(outcome.codes()).containsExactly("no-status");
        }

        @Test
        void theTotalIsWhatThePortalSays() {
            long[] total = {0};
            Rows rows = new Rows() {
                @Override
                public void accept(PortalCall call) {}

                @Override
                public void refuse(String reference, Refusal reason) {}

                @Override
                public void total(long said) {
                    total[0] = said;
                }
            };
            try {
                PortalPages.reader()
                        .read(
                                new ByteArrayInputStream(bytes("{\"totalResults\":663,\"results\":[]}")),
                                PortalPages.TODAY,
                                rows);
            } catch (RefusedFile | IOException e) {
                throw new AssertionError(e);
            }

            assertThat(total[0]).isEqualTo(663);
        }
    }
}
