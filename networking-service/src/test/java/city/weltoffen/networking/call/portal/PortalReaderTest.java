package city.weltoffen.networking.call.portal;

import static city.weltoffen.networking.call.portal.PortalPages.bytes;
import static city.weltoffen.networking.call.portal.PortalPages.call;
import static city.weltoffen.networking.call.portal.PortalPages.gzip;
import static city.weltoffen.networking.call.portal.PortalPages.page;
import static city.weltoffen.networking.call.portal.PortalPages.read;
import static city.weltoffen.networking.call.portal.PortalPages.refusal;
import static city.weltoffen.networking.call.portal.PortalRowFixture.anyExternalAction;
import static city.weltoffen.networking.call.portal.PortalRowFixture.anyTopic;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PortalReaderTest {

    @Nested
    class Files {

        @Test
        void readsPlainAndPackedPagesWithAndWithoutByteOrderMark() {
            String plain = new String(page(anyTopic()), StandardCharsets.UTF_8);
            byte[] marked = bytes("\uFEFF" + plain);

            assertThat(List.of(bytes(plain), marked, gzip(bytes(plain)), gzip(marked)))
                    .allSatisfy(file -> assertThat(read(file).calls()).hasSize(1));
        }

        @Test
        void readsAPageWithoutRows() {
            Outcome outcome = read(page());

            assertThat(outcome.calls()).isEmpty();
            assertThat(outcome.fileRefusal()).isNull();
        }

        @Test
        void needsNothingOfTheEnvelopeButTheResults() {
            String row = anyTopic().json();

            assertThat(read(bytes("{\"results\":[" + row + "],\"later\":{\"a\":[1]}}"))
                            .calls())
                    .hasSize(1);
        }

        @Test
        void handsOverRowsInTheirOrderWhetherTakenOrNot() {
            Outcome outcome = read(anyTopic("A"), anyTopic("B").without("identifier"), anyTopic("C"));

            assertThat(outcome.calls()).extracting(PortalCall::identifier).containsExactly("A", "C");
            assertThat(outcome.codes()).containsExactly("no-identifier");
        }
    }

    @Nested
    class Calls {

        @Test
        void readsAGrantTopic() {
            PortalCall call = call(anyTopic());

            assertThat(call.identifier()).isEqualTo("TOWN-2026-MEET");
            assertThat(call.type()).isEqualTo("1");
            assertThat(call.title()).isEqualTo("Meetings of towns");
            assertThat(call.callIdentifier()).isEqualTo("TOWN-2026");
            assertThat(call.callTitle()).isEqualTo("Call for towns");
            assertThat(call.status()).isEqualTo("OPEN");
            assertThat(call.programme()).isEqualTo("CERV");
            assertThat(call.typeOfAction()).isEqualTo("CERV Lump Sum Grants");
            assertThat(call.deadlineModel()).isEqualTo("single-stage");
            assertThat(call.link()).isEqualTo("https://portal.example/topic-details/TOWN-2026-MEET");
        }

        @Test
        void readsAnExternalAction() {
            PortalCall call = call(anyExternalAction());

            assertThat(call.identifier()).isEqualTo("EuropeAid/1234/DD/ACT/ZA");
            assertThat(call.type()).isEqualTo("2");
            assertThat(call.programme()).isEqualTo("RELEX");
            assertThat(call.deadlineModel()).isNull();
            assertThat(call.text()).isEmpty();
        }

        @Test
        void takesSingleValuesNumbersAndNullsAsWell() {
            PortalCall call = call(anyTopic()
                    .withValue("title", "Meetings")
                    .withValue("status", 31094501)
                    .withValue("callTitle", null)
                    .withValue("deadlineModel", List.of()));

            assertThat(call.title()).isEqualTo("Meetings");
            assertThat(call.status()).isEqualTo("FORTHCOMING");
            assertThat(call.callTitle()).isNull();
            assertThat(call.deadlineModel()).isNull();
        }

        @Test
        void cleansTitlesOfMarkupEntitiesAndOddSpaces() {
            PortalCall call = call(
                    anyTopic().with("title", " <b>Key\u00a0R&amp;I</b>  for&nbsp;towns\u202f\u00a0 & \u0000cities "));

            assertThat(call.title()).isEqualTo("Key R&I for towns & cities");
        }

        @Test
        void keepsTheNumberOfAnUnknownProgrammeVisible() {
            assertThat(call(anyTopic().with("frameworkProgramme", "99999999")).programme())
                    .isEqualTo("99999999");
        }

        @Test
        void linksToThePortalWhenTheRowNamesNoPage() {
            PortalRowFixture script = anyTopic().rowField("url", "javascript:alert(1)");
            PortalRowFixture data = anyTopic().rowField("url", "https://portal.example/data/town-2026-meet.json");
            PortalRowFixture none = anyExternalAction().withoutRowField("url");

            assertThat(call(script).link())
                    .startsWith("https://ec.europa.eu/")
                    .endsWith("/topic-details/TOWN-2026-MEET");
            assertThat(call(data).link()).isEqualTo(call(script).link());
            assertThat(call(none).link()).endsWith("/topic-details/1234PROSPECTSEN");
        }
    }

    @Nested
    class Refusals {

        @Test
        void refusesRowsThatAreNone() {
            Outcome outcome = read(bytes("{\"results\":[null,7,[],{},\"row\"]}"));

            assertThat(outcome.codes()).containsOnly("no-metadata").hasSize(5);
        }

        @Test
        void refusesARowWithoutIdentifier() {
            assertThat(refusal(anyTopic().with("identifier", " \u00a0")).code()).isEqualTo("no-identifier");
        }

        @Test
        void refusesAnEndlessIdentifier() {
            assertThat(refusal(anyTopic("X".repeat(300))).code()).isEqualTo("long-identifier");
        }

        @Test
        void refusesTenders() {
            assertThat(refusal(anyTopic().with("type", "0"))).isEqualTo(new Refusal("unknown-type", List.of("0")));
            assertThat(refusal(anyTopic().without("type")).code()).isEqualTo("no-type");
        }

        @Test
        void refusesReducedRows() {
            assertThat(refusal(anyTopic().without("REFERENCE")).code()).isEqualTo("reduced-row");
            assertThat(refusal(anyTopic().with("DATASOURCE", "SEDIA_PRD_CENTRICITY")))
                    .isEqualTo(new Refusal("other-source", List.of("SEDIA_PRD_CENTRICITY")));
        }

        @Test
        void refusesStubsWithoutStatusAndUnknownStatuses() {
            assertThat(refusal(anyTopic().with("status")).code()).isEqualTo("no-status");
            assertThat(refusal(anyTopic().with("status", "31094509")).arguments())
                    .containsExactly("31094509");
        }

        @Test
        void refusesARowWithoutTitle() {
            assertThat(refusal(anyTopic().with("title", "<b> </b>")).code()).isEqualTo("no-title");
        }

        @Test
        void namesARefusedRowByReferenceThenAddressThenPosition() {
            PortalRowFixture named = anyTopic().without("identifier");
            PortalRowFixture addressed =
                    anyTopic().without("identifier", "REFERENCE").withoutRowField("reference");
            PortalRowFixture nameless = anyTopic()
                    .without("identifier", "REFERENCE")
                    .withoutRowField("reference")
                    .withoutRowField("url");

            assertThat(read(named, addressed, nameless).refused())
                    .extracting(Outcome.Refused::reference)
                    .containsExactly(named.reference(), "https://portal.example/topic-details/TOWN-2026-MEET", "#3");
        }
    }
}
