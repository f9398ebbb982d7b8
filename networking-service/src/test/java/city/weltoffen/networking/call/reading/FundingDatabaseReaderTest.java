package city.weltoffen.networking.call.reading;

import static city.weltoffen.networking.call.reading.ProgrammeFixture.FOLDER;
import static city.weltoffen.networking.call.reading.ProgrammeFixture.anyProgramme;
import static city.weltoffen.networking.call.reading.ProgrammeFixture.zip;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.call.CallDetails;
import city.weltoffen.networking.call.CallKinds;
import city.weltoffen.networking.call.CallOrigin;
import city.weltoffen.networking.call.CallSection;
import city.weltoffen.networking.call.CallStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FundingDatabaseReaderTest {

    private static final LocalizedText NAME = new LocalizedText("x", "x");
    private static final CallKinds CITY =
            new CallKinds(Map.of("grant", NAME), Map.of("municipality", NAME, "civil-society", NAME, "business", NAME));
    private static final Map<String, String> AUDIENCES = Map.of(
            "kommune", "municipality",
            "verband_vereinigung", "civil-society",
            "unternehmen", "business",
            "privatperson", "individuals");

    private final FundingDatabaseReader reader = reader(Set.of());

    private static FundingDatabaseReader reader(Set<String> territories) {
        return new FundingDatabaseReader(new ProgrammeCalls(new FundingDatabaseSettings(territories, AUDIENCES), CITY));
    }

    private CallDetails details(ProgrammeFixture programme) {
        return Told.by(reader, programme.xml()).details();
    }

    @Nested
    class Programmes {

        @Test
        void makesACallOfADocument() {
            Told told = Told.by(reader, anyProgramme().xml());

            assertThat(told.call().origin()).isEqualTo(CallOrigin.FUNDING_DATABASE);
            CallDetails details = told.details();
            assertThat(details.identifier()).isEqualTo("FDB/Land/Niedersachsen/staedtepartnerschaften");
            assertThat(details.title()).isEqualTo("Förderung von Partnerschaften");
            assertThat(details.status()).isEqualTo(CallStatus.OPEN);
            assertThat(details.typeOfAction()).isEqualTo("Zuschuss");
            assertThat(details.audiences()).containsExactly("municipality", "civil-society");
            assertThat(details.link())
                    .isEqualTo("https://www.foerderdatenbank.de/FDB/Content/DE/Foerderprogramm/"
                            + "Land/Niedersachsen/staedtepartnerschaften.html");
            assertThat(details.text())
                    .containsExactly(new CallSection("Beschreibung", "Das Land fördert Begegnungen.\n• Reisen"));
        }

        @Test
        void tellsNoDateSinceTheDatabaseHasNone() {
            Told told = Told.by(
                    reader,
                    anyProgramme()
                            .value("gsb:dateOfExpiration", "2020-01-01T00:00:00+01:00")
                            .rich("gsb:procInfluence", "<p>Antragsfrist: 30.09.2026</p>")
                            .xml());

            assertThat(told.details().deadlines()).isEmpty();
            assertThat(told.details().status()).isEqualTo(CallStatus.OPEN);
            assertThat(told.call().unsaid()).contains("deadlines", "opensOn", "budget", "programme");
            assertThat(told.details().text()).contains(new CallSection("Fristen", "Antragsfrist: 30.09.2026"));
        }

        @Test
        void closesWhatTheEditorsCallClosed() {
            assertThat(details(anyProgramme()
                                    .rich(
                                            "gsb:header",
                                            "<p>Förderprogramm aktiv, Antragstellung nicht mehr möglich</p>"))
                            .status())
                    .isEqualTo(CallStatus.CLOSED);
        }

        @Test
        void keepsProgrammesOfTheSameNameApart() {
            Told told = Told.by(reader, zip(anyProgramme("Land/Bayern/kultur"), anyProgramme("Land/Hessen/kultur")));

            assertThat(told.calls())
                    .extracting(call -> call.details().identifier())
                    .containsExactly("FDB/Land/Bayern/kultur", "FDB/Land/Hessen/kultur");
        }

        @Test
        void readsWordsWithCommasOrOnlySpacesBetween() {
            assertThat(details(anyProgramme().value("gsb:keywords", "Reise, junge Menschen; Sport"))
                            .keywords())
                    .containsExactly("Kultur Medien Sport", "Reise", "junge Menschen", "Sport");
            assertThat(details(anyProgramme().value("gsb:keywords", "Reise Begegnung\tin"))
                            .keywords())
                    .containsExactly("Kultur Medien Sport", "Reise", "Begegnung");
        }

        @Test
        void namesOnlyAudiencesThatTheCityHas() {
            assertThat(details(anyProgramme()
                                    .category("Foerderberechtigte", "privatperson", "hochschule", "unternehmen"))
                            .audiences())
                    .containsExactly("business");
        }

        @Test
        void understandsTextThatIsEscapedOnceMore() {
            assertThat(details(anyProgramme()
                                    .value("gsb:title", "&lt;![CDATA[&lt;p&gt;Sport &amp;amp; Spiel&lt;/p&gt;]]&gt;"))
                            .title())
                    .isEqualTo("Sport & Spiel");
        }

        @Test
        void readsDocumentsWithThousandsOfEscapedSigns() {
            String html = "<p>Richtlinie &amp; mehr</p>".repeat(8_000);

            assertThat(details(anyProgramme().rich("gsb:bodyText", html)).text())
                    .extracting(CallSection::heading)
                    .contains("Richtlinie");
        }

        @Test
        void leavesOutOtherTerritories() {
            Told told = Told.by(
                    reader(Set.of("Bund", "Land/Niedersachsen")),
                    zip(
                            anyProgramme("Land/Bayern/kultur"),
                            anyProgramme("Bund/BKM/film"),
                            anyProgramme("Land/Niedersachsen/kultur")));

            assertThat(told.calls()).hasSize(2);
            assertThat(told.refusal()).isEqualTo("other-territory");
        }
    }

    @Nested
    class Archives {

        @Test
        void leavesOutTheTreesOfContactsAndLinks() {
            Map<String, String> documents = new LinkedHashMap<>();
            documents.put("BMWI/FDB/Content/DE/Kontakt/B/behoerde.xml", "<document/>");
            documents.put("BMWI/schnittstellenbeschreibung.pdf", "%PDF");
            documents.put(anyProgramme().name(), anyProgramme().nameless());
            Told told = Told.by(reader, zip(documents));

            assertThat(told.details().identifier()).isEqualTo("FDB/Land/Niedersachsen/staedtepartnerschaften");
            assertThat(told.refused()).isEmpty();
        }

        @Test
        void refusesADocumentWithAForbiddenByteAndGoesOn() {
            Map<String, String> documents = new LinkedHashMap<>();
            documents.put(FOLDER + "Bund/BA/a.xml", anyProgramme("Bund/BA/a").xml());
            documents.put(
                    FOLDER + "Bund/BA/b.xml",
                    anyProgramme("Bund/BA/b").xml().replace("Begegnungen", "Begeg\u0002nungen"));
            documents.put(FOLDER + "Bund/BA/c.xml", anyProgramme("Bund/BA/c").xml());
            Told told = Told.by(reader, zip(documents));

            assertThat(told.calls())
                    .extracting(call -> call.details().identifier())
                    .containsExactly("FDB/Bund/BA/a", "FDB/Bund/BA/c");
            assertThat(told.refused()).containsOnlyKeys(FOLDER + "Bund/BA/b.xml");
            assertThat(told.refusal()).isEqualTo("not-xml");
        }

        @Test
        void refusesADocumentWithEntitiesFromOutsideAndGoesOn() {
            Map<String, String> documents = new LinkedHashMap<>();
            documents.put(
                    FOLDER + "Bund/BA/a.xml",
                    anyProgramme("Bund/BA/a")
                            .xml()
                            .replace("?>", "?><!DOCTYPE document [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>")
                            .replace("Begegnungen", "&x;"));
            documents.put(
                    FOLDER + "Bund/BA/b.xml", anyProgramme("Bund/BA/b").xml().replace("Begegnungen", "&x;"));
            documents.put(FOLDER + "Bund/BA/c.xml", anyProgramme("Bund/BA/c").xml());
            Told told = Told.by(reader, zip(documents));

            assertThat(told.calls())
                    .extracting(call -> call.details().identifier())
                    .containsExactly("FDB/Bund/BA/c");
            assertThat(told.refused().get(FOLDER + "Bund/BA/a.xml").code()).isEqualTo("xml-doctype");
            assertThat(told.refused()).containsKey(FOLDER + "Bund/BA/b.xml");
        }

        @Test
        void refusesADocumentThatIsTooLargeAndGoesOn() {
            Told told = Told.by(
                    reader,
                    zip(
                            anyProgramme("Bund/BA/a").rich("gsb:bodyText", " ".repeat(6_000_000)),
                            anyProgramme("Bund/BA/b")));

            assertThat(told.calls()).hasSize(1);
            assertThat(told.refusal()).isEqualTo("document-too-large");
        }

        @Test
        void refusesBytesThatAreNoneOfTheEncodingAndGoesOn() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
                archive.putNextEntry(new ZipEntry(FOLDER + "Bund/BA/a.xml"));
                archive.write(anyProgramme("Bund/BA/a").xml().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
                archive.write(new byte[] {(byte) 0xc3, (byte) 0x28});
                archive.putNextEntry(new ZipEntry(FOLDER + "Bund/BA/b.xml"));
                archive.write(anyProgramme("Bund/BA/b").xml().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
            Told told = Told.by(reader, bytes.toByteArray());

            assertThat(told.refusal()).isEqualTo("not-xml");
            assertThat(told.calls()).hasSize(1);
        }

        @Test
        void refusesABombWithoutUnpackingItWhole() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            byte[] blank = new byte[1024 * 1024];
            try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
                archive.putNextEntry(new ZipEntry("bomb.bin"));
                for (int megabyte = 0; megabyte < 1_100; megabyte++) {
                    archive.write(blank);
                }
            }

            assertThat(Told.by(reader, bytes.toByteArray()).source()).isEqualTo("unpacked-too-large");
        }

        @Test
        void handsOverWhatCameBeforeTheBreak() {
            byte[] whole = zip(anyProgramme("Bund/BA/a"), anyProgramme("Bund/BA/b"), anyProgramme("Bund/BA/c"));
            Told told = Told.by(reader, Arrays.copyOf(whole, whole.length / 3));

            assertThat(told.calls()).hasSize(1);
            assertThat(told.source()).isEqualTo("broken-zip");
        }

        @Test
        void refusesAnEmptyArchive() {
            assertThat(Told.by(reader, "PK\u0003\u0004").source()).isEqualTo("no-documents");
            assertThat(Told.by(reader, zip(Map.of())).source()).isEqualTo("no-documents");
        }
    }

    @Nested
    class SingleDocuments {

        @Test
        void refusesWhatIsNoProgramme() {
            assertThat(Told.by(reader, "<document path=\"/BMWI/FDB/Content/DE/Kontakt\" name=\"x\"/>")
                            .refusal())
                    .isEqualTo("not-a-programme");
            assertThat(Told.by(reader, "{}").source()).isEqualTo("not-xml");
            assertThat(Told.by(reader, "").source()).isEqualTo("not-xml");
            assertThat(Told.by(reader, "<!DOCTYPE html><html></html>").source()).isEqualTo("xml-doctype");
        }

        @Test
        void refusesAProgrammeWithoutTitle() {
            assertThat(Told.by(reader, anyProgramme().without("gsb:title").xml())
                            .refusal())
                    .isEqualTo("entry-without-title");
        }
    }
}
