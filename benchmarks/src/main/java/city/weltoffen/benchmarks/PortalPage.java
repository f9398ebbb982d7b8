package city.weltoffen.benchmarks;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** A response page as the portal's search would give it if it gave that many rows at once, some 20 KB each. */
final class PortalPage {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PARAGRAPHS = 34;
    private static final int WORDS = 60;
    private static final List<String> VOCABULARY = List.of(
            "municipality",
            "climate",
            "partnership",
            "citizens",
            "culture",
            "mobility",
            "energy",
            "transition",
            "city",
            "network",
            "youth",
            "participation",
            "housing",
            "water",
            "digital",
            "twinning",
            "democracy",
            "inclusion");

    private PortalPage() {}

    static String of(int round, int rows) {
        StringWriter page = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(page)) {
            json.writeStartObject();
            json.writeNumberProperty("totalResults", rows);
            json.writeArrayPropertyStart("results");
            for (int number = 0; number < rows; number++) {
                json.writePOJO(row("BENCH-%d-%04d".formatted(round, number), new Random(31L * round + number)));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return page.toString();
    }

    private static Map<String, Object> row(String identifier, Random random) {
        String deadline = LocalDate.now().plusDays(100 + random.nextInt(200)) + "T00:00:00.000+0000";
        Map<String, Object> metadata = new TreeMap<>();
        metadata.put("REFERENCE", List.of(identifier + "TOPICSen"));
        metadata.put("DATASOURCE", List.of("SEDIA"));
        metadata.put("type", List.of("1"));
        metadata.put("status", List.of("31094502"));
        metadata.put("language", List.of("en"));
        metadata.put("identifier", List.of(identifier));
        metadata.put("title", List.of("Meetings of towns " + identifier));
        metadata.put("callIdentifier", List.of("BENCH-CALL"));
        metadata.put("callTitle", List.of("Call for towns"));
        metadata.put("frameworkProgramme", List.of("43251589"));
        metadata.put("typesOfAction", List.of("CERV Lump Sum Grants"));
        metadata.put("deadlineModel", List.of("single-stage"));
        metadata.put("startDate", List.of(LocalDate.now().minusDays(30) + "T00:00:00.000+0000"));
        metadata.put("deadlineDate", List.of(deadline));
        metadata.put("keywords", List.of(identifier, "Town twinning", "Democracy", "Climate"));
        metadata.put("budgetOverview", List.of(budget(identifier)));
        metadata.put("descriptionByte", List.of(html("Scope", random)));
        Map<String, Object> row = new TreeMap<>();
        row.put("reference", identifier + "TOPICSen");
        row.put("url", "https://portal.example/topic-details/" + identifier);
        row.put("language", "en");
        row.put("metadata", metadata);
        return row;
    }

    private static String budget(String identifier) {
        return "{\"budgetTopicActionMap\":{\"1\":[{\"action\":\"%s - CERV\",\"budgetYearMap\":{\"2027\":\"4000000\"}}]}}"
                .formatted(identifier);
    }

    private static String html(String heading, Random random) {
        StringBuilder html = new StringBuilder("<p class=\"topicdescriptionkind\">" + heading + ":</p>");
        for (int paragraph = 0; paragraph < PARAGRAPHS; paragraph++) {
            html.append("<p class=\"eui-u-mt-l\">");
            for (int word = 0; word < WORDS; word++) {
                html.append(VOCABULARY.get(random.nextInt(VOCABULARY.size()))).append(' ');
            }
            html.append(String.format(Locale.ROOT, "&amp; <b>%d</b>.</p>%n", random.nextInt()));
        }
        return html.toString();
    }
}
