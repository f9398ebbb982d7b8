package city.weltoffen.relations.exchange;

import static city.weltoffen.relations.exchange.Uploads.utf8;
import static city.weltoffen.testing.Rest.get;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.relations.RelationsTest;
import city.weltoffen.testing.EventLog;
import city.weltoffen.testing.RecordedEvent;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RelationsTest
class ImportApiTest {

    private static final String HEADER = "Name;Land;Breite;Länge;Beziehungsart;Seit;Themen;Federführung;Öffentlich\n";

    @LocalServerPort
    int port;

    private Uploads uploads;

    @BeforeEach
    void signIn() {
        uploads = new Uploads(port);
    }

    private String row(int number) {
        return "Ort %s-%d;FR;48,5;2,25;Kontakt;2001;youth;kultur;ja\n".formatted(uploads.run, number);
    }

    private String rows(int count) {
        return IntStream.range(0, count).mapToObj(this::row).collect(Collectors.joining());
    }

    @Nested
    class DryRun {

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
                Map<?, ?> report = uploads.report(file, dryRun);
                assertThat(report.get("rows")).isEqualTo(500);
                assertThat(Uploads.problems(report))
                        .containsExactly(
                                "495 Name (German)",
                                "496 Country",
                                "497 Latitude",
                                "498 Since",
                                "499 Since",
                                "500 Themes",
                                "501 Responsible");
            }
            assertThat(uploads.found("Ort " + uploads.run)).isZero();
        }

        @Test
        void countsWhatTheImportThenDoes() {
            byte[] file = utf8(HEADER
                    + row(1)
                    + row(1)
                    + row(1).replace("Kontakt", "Städtekooperation")
                    + "Ort %s-1;FR;;;;;;;\n".formatted(uploads.run));

            Map<?, ?> dry = uploads.report(file, true);
            Map<?, ?> taken = uploads.report(file, false);

            for (String count : List.of("rows", "partners", "relations", "known")) {
                assertThat(taken.get(count)).as(count).isEqualTo(dry.get(count));
            }
            assertThat(taken.get("partners")).isEqualTo(1);
            assertThat(taken.get("relations")).isEqualTo(2);
            assertThat(taken.get("known")).isEqualTo(2);
        }
    }

    @Nested
    class Importing {

        @Test
        void happensOnceAsAWhole() {
            byte[] file = utf8(HEADER + rows(3) + "Ört %s;FR;;;;;;;\n".formatted(uploads.run));

            uploads.report(file, true);
            assertThat(uploads.found("Ort " + uploads.run)).isZero();
            Map<?, ?> first = uploads.report(file, false);
            Map<?, ?> second = uploads.report(file, false);

            assertThat(first.get("partners")).isEqualTo(4);
            assertThat(first.get("relations")).isEqualTo(3);
            assertThat(second.get("partners")).isEqualTo(0);
            assertThat(second.get("relations")).isEqualTo(0);
            assertThat(second.get("known")).isEqualTo(4);
            assertThat(uploads.found("Ort " + uploads.run)).isEqualTo(3);
            assertThat((List<?>) get(uploads.house.office, "/api/partners?q={q}", "Ört " + uploads.run)
                            .get("items"))
                    .hasSize(4);
        }

        @Test
        void takesMoreThanOneWriteHoldsAndTellsOfEach() {
            byte[] file = utf8(HEADER + rows(1_100));

            Map<?, ?> first = uploads.report(file, false);
            Map<?, ?> second = uploads.report(file, false);

            assertThat(first.get("partners")).isEqualTo(1_100);
            assertThat(first.get("relations")).isEqualTo(1_100);
            assertThat(second.get("known")).isEqualTo(1_100);
            assertThat(uploads.found("Ort " + uploads.run)).isEqualTo(1_100);
            try (EventLog log = EventLog.of("weltoffen.relations")) {
                log.awaitThat(events -> assertThat(events.stream()
                                .filter(event -> event.json().contains("Ort " + uploads.run))
                                .collect(Collectors.groupingBy(RecordedEvent::type, Collectors.counting())))
                        .containsOnlyKeys(
                                "city.weltoffen.relations.partner.added.v1",
                                "city.weltoffen.relations.relation.proposed.v1",
                                "city.weltoffen.relations.relation.established.v1")
                        .allSatisfy((type, count) -> assertThat(count).isEqualTo(1_100)));
            }
        }

        @Test
        void takesNamesOfTheCitysListsInBothLanguages() {
            byte[] file = utf8("Name;Country;Kind of partner;Kind of relation;Themes;Public\n"
                    + "Ort %s;Frankreich;Zivilgesellschaft;cooperation;Jugend, Culture and creativity;wahr\n"
                            .formatted(uploads.run));

            assertThat(Uploads.problems(uploads.report(file, false))).isEmpty();

            Map<?, ?> partner = uploads.partner(uploads.run);
            assertThat(partner.get("country")).isEqualTo("FR");
            assertThat(partner.get("kind")).isEqualTo("CIVIL_SOCIETY");
            assertThat(get(uploads.house.office, "/api/relations?q={q}", uploads.run)
                            .get("items")
                            .toString())
                    .contains("youth", "culture-and-creativity", "open=true");
        }

        @Test
        void asksOfANewTwinningOnlyForItsResolution() {
            byte[] file =
                    utf8("Name;Land;Beziehungsart;Seit\nOrt %s;FR;Städtepartnerschaft;1990\nPosen;PL;Twinning;1979\n"
                            .formatted(uploads.run));

            assertThat(Uploads.problems(uploads.report(file, false))).containsExactly("2 Resolution of");
        }

        @Test
        void isForTheOffice() {
            uploads.send(uploads.house.kultur, utf8(HEADER), true)
                    .expectStatus()
                    .isForbidden();
        }
    }

    @Nested
    class Template {

        @Test
        void isReadWithoutAProblem() {
            for (String format : List.of("csv", "xlsx")) {
                for (String language : List.of("de", "en")) {
                    byte[] template = uploads.exported(
                            "/api/relations/imports/template.%s?language=%s".formatted(format, language));
                    assertThat(uploads.report(template, true).get("rows")).isEqualTo(0);
                }
            }
        }

        @Test
        void explainsEveryColumnWithAnExampleThatTheImportTakes() {
            List<?> columns = uploads.house
                    .office
                    .get()
                    .uri("/api/relations/imports/columns")
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .returnResult(List.class)
                    .getResponseBody();
            var examples = columns.stream()
                    .map(column -> (Map<?, ?>) column)
                    .collect(Collectors.partitioningBy(
                            column -> String.valueOf(column.get("explanation")).isBlank()));

            assertThat(examples.get(true)).isEmpty();
            String header = examples.get(false).stream()
                    .map(column -> column.get("name").toString())
                    .collect(Collectors.joining("\t"));
            String example = examples.get(false).stream()
                    .map(column -> column.get("example").toString())
                    .collect(Collectors.joining("\t"));
            Map<?, ?> report = uploads.report(utf8(header + "\n" + example + "\n"), true);
            assertThat(report.get("rows")).isEqualTo(1);
            assertThat(Uploads.problems(report))
                    .allSatisfy(problem -> assertThat(problem)
                            .as("departments that this city's directory does not know")
                            .endsWith("Involved"));
        }
    }
}
