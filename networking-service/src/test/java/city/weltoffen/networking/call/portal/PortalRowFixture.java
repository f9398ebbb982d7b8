package city.weltoffen.networking.call.portal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** A row in the portal's shape, changed field by field. */
final class PortalRowFixture {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Object> row = new TreeMap<>();
    private final Map<String, Object> metadata = new TreeMap<>();

    static PortalRowFixture anyTopic() {
        return anyTopic("TOWN-2026-MEET");
    }

    static PortalRowFixture anyTopic(String identifier) {
        PortalRowFixture topic = new PortalRowFixture();
        topic.row.put("reference", "100" + identifier.length() + "TOPICSen" + identifier.hashCode());
        topic.row.put("url", "https://portal.example/topic-details/" + identifier);
        topic.row.put("title", null);
        return topic.with("REFERENCE", "51000001TOPICSen")
                .with("DATASOURCE", "SEDIA")
                .with("type", "1")
                .with("status", "31094502")
                .with("identifier", identifier)
                .with("title", "Meetings of towns")
                .with("callIdentifier", "TOWN-2026")
                .with("callTitle", "Call for towns")
                .with("frameworkProgramme", "43251589")
                .with("typesOfAction", "CERV  Lump Sum Grants")
                .with("deadlineModel", "single-stage")
                .with("startDate", "2026-05-01T00:00:00.000+0000")
                .with("deadlineDate", "2026-09-23T00:00:00.000+0000")
                .with("keywords", identifier, "TOWN-2026", "Town twinning", "Democracy")
                .with("descriptionByte", "<p class=\"topicdescriptionkind\">Scope:</p><p>Towns meet.</p>");
    }

    static PortalRowFixture anyExternalAction() {
        PortalRowFixture action = anyTopic("EuropeAid/1234/DD/ACT/ZA").with("type", "2");
        action.row.put("reference", "1234PROSPECTSEN");
        return action.without("deadlineModel", "typesOfAction", "descriptionByte", "keywords")
                .with("frameworkProgramme", "111111")
                .with("deadlineDate", "2026-07-23T10:00:44.000+0000")
                .with("budget", "2784500")
                .with("currency", "EUR");
    }

    PortalRowFixture with(String field, String... values) {
        metadata.put(field, List.of(values));
        return this;
    }

    PortalRowFixture withValue(String field, Object value) {
        metadata.put(field, value);
        return this;
    }

    PortalRowFixture without(String... fields) {
        for (String field : fields) {
            metadata.remove(field);
        }
        return this;
    }

    PortalRowFixture rowField(String field, Object value) {
        row.put(field, value);
        return this;
    }

    PortalRowFixture withoutRowField(String field) {
        row.remove(field);
        return this;
    }

    String reference() {
        return (String) row.get("reference");
    }

    String json() {
        Map<String, Object> all = new TreeMap<>(row);
        if (!metadata.isEmpty()) {
            all.put("metadata", metadata);
        }
        return JSON.writeValueAsString(all);
    }
}
