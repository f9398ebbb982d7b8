package city.weltoffen.relations.exchange;

import static city.weltoffen.relations.House.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.relations.House;
import city.weltoffen.relations.RelationsTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;

@RelationsTest
class ImportApiTest {

    private static final String HEADER = "Name;Land;Breite;Länge;Beziehungsart;Seit;Themen;Federführung;Öffentlich\n";

    @LocalServerPort
    int port;

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private House house;

    @BeforeEach
    void signIn() {
        house = new House(port);
        house.proposed(house.partner(House.anyName()), "CONTACT", ""); // the directory is known
    }

    private RestTestClient.ResponseSpec importing(RestTestClient as, byte[] file, boolean dryRun) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("file", new ByteArrayResource(file) {
            @Override
            public String getFilename() {
                return "relations";
            }
        });
        return as.post()
                .uri("/api/relations/imports?dryRun=" + dryRun)
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .exchange();
    }

    private Map<?, ?> report(byte[] file, boolean dryRun) {
        return importing(house.office, file, dryRun)
                .expectStatus()
                .isOk()
                .returnResult(Map.class)
                .getResponseBody();
    }

    private String row(int number) {
        return "Ort %s-%d;FR;48,5;2,25;Kontakt;2001;youth;kultur;ja\n".formatted(run, number);
    }

    private String rows(int count) {
        return IntStream.range(0, count).mapToObj(this::row).collect(Collectors.joining());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private long found() {
        return ((Number) get(house.office, "/api/relations?q={q}", "Ort " + run).get("total")).longValue();
    }

    @Nested
    class Csv {

        @Test
        void namesExactlyTheBadRowsOfManyAndTakesNothing() {
            String bad = """
                    ;FR;;;Kontakt;;;;
                    Ort B1;ZZ;;;;;;;
                    Ort B2;FR;95;2;;;;;
                    Ort B3;FR;;;Kontakt;31.02.2001;;;
                    Ort B4;FR;;;Kontakt;2099;;;
                    Ort B5;FR;;;Kontakt;;sports;;
                    Ort B6;FR;;;Kontakt;;;nobody;
                    """;
            byte[] file = utf8(HEADER + rows(493) + bad);

            for (boolean dryRun : List.of(true, false)) {
                Map<?, ?> report = report(file, dryRun);
                assertThat(report.get("rows")).isEqualTo(500);
                assertThat((List<?>) report.get("problems"))
                        .extracting(
                                problem -> ((Map<?, ?>) problem).get("row") + " " + ((Map<?, ?>) problem).get("column"))
                        .containsExactly(
                                "495 Name (German)",
                                "496 Country",
                                "497 Latitude",
                                "498 Since",
                                "499 Since",
                                "500 Themes",
                                "501 Responsible");
            }
            assertThat(found()).isZero();
        }

        @ParameterizedTest
        @ValueSource(strings = {"UTF-8", "windows-1252"})
        void isTakenOnceAsAWhole(String charset) {
            byte[] file = (HEADER + rows(3) + "Ört %s;FR;;;;;;;\n".formatted(run)).getBytes(Charset.forName(charset));

            Map<?, ?> dry = report(file, true);
            assertThat(dry.get("partners")).isEqualTo(4);
            assertThat(found()).isZero();
            Map<?, ?> first = report(file, false);
            Map<?, ?> second = report(file, false);

            assertThat(first.get("partners")).isEqualTo(4);
            assertThat(first.get("relations")).isEqualTo(3);
            assertThat(second.get("partners")).isEqualTo(0);
            assertThat(second.get("known")).isEqualTo(4);
            assertThat(found()).isEqualTo(3);
            assertThat((List<?>) get(house.office, "/api/partners?q={q}", "Ört " + run)
                            .get("items"))
                    .hasSize(4);
        }

        @Test
        void namesColumnsThatAreNone() {
            importing(house.office, utf8("Name;Farbe\nx;rot\n"), true)
                    .expectStatus()
                    .isEqualTo(422)
                    .expectBody()
                    .jsonPath("$.detail")
                    .value(detail -> assertThat(detail.toString()).contains("Farbe"));
        }

        @Test
        void isForTheOffice() {
            importing(house.kultur, utf8(HEADER), true).expectStatus().isForbidden();
        }
    }

    @Nested
    class Xlsx {

        @Test
        void isReadLikeCsv() {
            byte[] file = Workbooks.of(
                    List.of("Name", "Land", "Beziehungsart", "Seit"),
                    List.of("Ort " + run, "FR", "COOPERATION", "14.07.2010"));

            assertThat(report(file, false).get("relations")).isEqualTo(1);
            await().untilAsserted(() -> assertThat(found()).isEqualTo(1));
        }

        @Test
        void refusesFormulas() {
            refused(Workbooks.withFormula(), "import-formula", "A2");
        }

        @Test
        void refusesMacros() {
            refused(Workbooks.withMacros(), "import-macros", "");
        }

        @Test
        void refusesEndlessRows() {
            refused(Workbooks.ofRows(20_100), "import-too-many-rows", "");
        }

        @Test
        void refusesABombAndWhatIsNone() {
            refused(Workbooks.bomb(), "import-unreadable", "");
            refused(new byte[] {'P', 'K', 3, 4, 5}, "import-unreadable", "");
        }

        private void refused(byte[] file, String code, String detail) {
            importing(house.office, file, false)
                    .expectStatus()
                    .isEqualTo(422)
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo(code)
                    .jsonPath("$.detail")
                    .value(text -> assertThat(text.toString()).contains(detail));
        }
    }

    @Test
    void readsWhatItExported() {
        report(utf8(HEADER + row(1) + "\"=cmd()\";FR;;;Kontakt;2001;;;\n".replace("=cmd()", "=cmd() " + run)), false);

        for (String format : List.of("csv", "xlsx")) {
            byte[] exported = house.office
                    .get()
                    .uri("/api/relations/export." + format)
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .returnResult(byte[].class)
                    .getResponseBody();
            if (format.equals("csv")) {
                assertThat(new String(exported, StandardCharsets.UTF_8)).contains("'=cmd()");
            }
            Map<?, ?> report = report(exported, true);
            assertThat((Integer) report.get("rows")).isGreaterThan(20);
        }
    }
}
