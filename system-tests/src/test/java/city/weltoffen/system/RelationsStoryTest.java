package city.weltoffen.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The database of relations, through the gateway and across services. */
@WithTheSystem
class RelationsStoryTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final TheSystem system;
    private final Api office;
    private final Api kultur;
    private final String run = Long.toString(System.nanoTime(), 36);

    RelationsStoryTest(TheSystem system) {
        this.system = system;
        office = system.as("office-system");
        kultur = system.as("kultur-system");
    }

    private JsonNode poznan() {
        return await("the shipped relations are there")
                .atMost(PATIENCE)
                .until(
                        () -> kultur.get("/api/relations?q=poznan&kind=TWINNING")
                                .good()
                                .get("items"),
                        items -> !items.isEmpty())
                .get(0);
    }

    @Test
    void notesACallWithPoznanAndTellsWhoSubscribedToPoland() {
        var subscription = kultur.subscribe(
                "Polen " + run,
                Map.of("countries", List.of("PL"), "eventTypes", List.of("relation.interaction-logged")));
        var relation = "/api/relations/" + poznan().get("id").asString();

        var noted = kultur.post(
                        relation + "/interactions",
                        Map.of("on", TheSystem.TODAY, "type", "CALL", "note", "Secret " + run))
                .good();

        assertThat(noted.get("upkeep").get("reasons").valueStream())
                .anySatisfy(reason -> assertThat(reason.get("code").asString()).isEqualTo("INTERACTED"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(kultur.inbox()).anySatisfy(entry -> {
                    assertThat(entry.get("eventType").asString()).isEqualTo("relation.interaction-logged");
                    assertThat(entry.get("title").get("en").asString()).contains("Poznań");
                    assertThat(entry.toString()).doesNotContain("Secret");
                }));
        assertThat(kultur.delete(subscription).status()).isEqualTo(204);
    }

    @Test
    void remembersThePartnerAndPrintsTheDossier() {
        var partner = "/api/partners/" + poznan().get("partner").asString();

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(kultur.get(partner + "/memory")
                                .good()
                                .get("items")
                                .valueStream())
                        .anySatisfy(entry ->
                                assertThat(entry.get("kind").asString()).isEqualTo("relation.established")));
        for (var format : List.of("pdf", "docx")) {
            var dossier = kultur.get(partner + "/dossier?language=en&format=" + format);
            assertThat(dossier.status()).isEqualTo(200);
            assertThat(dossier.type()).contains(format.equals("pdf") ? "pdf" : "wordprocessingml");
        }
    }

    @Test
    void turnsAnEnquiryOfThePublicIntoARelation() {
        var city = "Anfragestadt " + run;
        var sent = Http.send(HttpRequest.newBuilder(URI.create(system.url() + "/api/public/enquiries"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JsonMapper.shared()
                        .writeValueAsString(Map.of(
                                "kind", "cooperation",
                                "subject", "Cooperation",
                                "text", "We would like to work with you.",
                                "organisation", city,
                                "country", "PL",
                                "themes", List.of("youth"),
                                "sender", Map.of("name", "Ada", "email", "ada@example.org", "language", "en")))))
                .build());
        assertThat(sent.good().get("reference").asString()).isNotBlank();

        var found = await().atMost(PATIENCE)
                .until(() -> office.get("/api/enquiries?q=" + run).good().get("items"), items -> !items.isEmpty());
        var enquiry = "/api/enquiries/" + found.get(0).get("id").asString();
        office.post(enquiry + "/triage", Map.of()).good();
        office.post(
                        enquiry + "/route",
                        Map.of("departments", List.of("kultur", "internationales"), "replyBy", "2026-06-30"))
                .good();
        kultur.post(enquiry + "/statements", statement("kultur")).good();
        office.post(enquiry + "/statements", statement("internationales")).good();
        office.post(enquiry + "/decide", Map.of("outcome", "ACCEPTED", "reason", "fits"))
                .good();
        var converted = office.post(
                        enquiry + "/convert",
                        Map.of(
                                "relation", Map.of("kind", "COOPERATION", "responsible", "kultur"),
                                "newPartner", Map.of("kind", "CITY", "name", Map.of("de", city))))
                .good();

        var relation = kultur.get("/api/relations/"
                        + converted.get("conversion").get("id").asString())
                .good();
        assertThat(relation.get("partnerName").get("de").asString()).isEqualTo(city);
        assertThat(relation.get("state").asString()).isEqualTo("PROSPECTIVE");
    }

    private static Map<String, String> statement(String department) {
        return Map.of("department", department, "recommendation", "ACCEPT", "text", "Yes.");
    }

    @Test
    void namesExactlyTheBadRowsOfAnImport() {
        var good = IntStream.range(0, 493)
                .mapToObj(row -> "Importort %s-%d;PL;Kontakt;2001\n".formatted(run, row))
                .collect(Collectors.joining());
        var bad = "Ort;XX;Kontakt;2001\n".repeat(7);
        var file = new Page(
                "relations.csv", ("Name;Land;Beziehungsart;Seit\n" + good + bad).getBytes(StandardCharsets.UTF_8));

        var report = office.importing("/api/relations/imports?dryRun=true", List.of(file))
                .good();

        assertThat(report.get("rows").asInt()).isEqualTo(500);
        assertThat(report.get("problems")
                        .valueStream()
                        .map(problem -> problem.get("row").asInt()))
                .containsExactly(495, 496, 497, 498, 499, 500, 501);
    }

    @Test
    void showsThePublicWhatIsPublicAndNothingElse() {
        poznan();
        for (var path : List.of("", ".json", ".csv", ".geojson")) {
            var answer = Http.send(HttpRequest.newBuilder(URI.create(system.url() + "/api/public/relations" + path))
                    .build());
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("upkeep", "lastInteraction", "responsible", "DORMANT");
        }
    }
}
