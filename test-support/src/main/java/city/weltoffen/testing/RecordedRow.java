package city.weltoffen.testing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** A row in the shape of the EU portal's search, changed field by field; each change makes another row. */
public record RecordedRow(Map<String, Object> row, Map<String, Object> metadata) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public RecordedRow {
        row = new TreeMap<>(row);
        metadata = new TreeMap<>(metadata);
    }

    /** A complete grant topic in English that is open and has months left. */
    public static RecordedRow topic(String identifier) {
        String reference = "R" + Integer.toUnsignedString(identifier.hashCode()) + "TOPICSen";
        return new RecordedRow(
                        Map.of(
                                "reference",
                                reference,
                                "language",
                                "en",
                                "checksum",
                                "966BCEDD",
                                "url",
                                "https://portal.example/topic-details/" + identifier),
                        Map.of())
                .with("REFERENCE", reference)
                .with("DATASOURCE", "SEDIA")
                .with("esDA_IngestDate", "2026-03-02T10:45:41.368+0100")
                .with("type", "1")
                .with("status", "31094502")
                .with("identifier", identifier)
                .with("title", "Meetings of " + identifier)
                .with("callIdentifier", "CALL-" + identifier)
                .with("callTitle", "Call of " + identifier)
                .with("frameworkProgramme", "43251589")
                .with("typesOfAction", "CERV Lump Sum Grants")
                .with("deadlineModel", "single-stage")
                .with("startDate", "2026-05-01T00:00:00.000+0000")
                .with("deadlineDate", "2026-09-23T00:00:00.000+0000")
                .with("keywords", "Town twinning", "Democracy")
                .with("descriptionByte", "<p class=\"topicdescriptionkind\">Scope:</p><p>Towns meet.</p>");
    }

    public RecordedRow with(String field, String... values) {
        Map<String, Object> changed = new TreeMap<>(metadata);
        changed.put(field, List.of(values));
        return new RecordedRow(row, changed);
    }

    public RecordedRow without(String field) {
        Map<String, Object> changed = new TreeMap<>(metadata);
        changed.remove(field);
        return new RecordedRow(row, changed);
    }

    /** The row of another language: a reference of its own, and a text of its own. */
    public RecordedRow in(String language, String title) {
        Map<String, Object> changed = new TreeMap<>(row);
        String reference = String.valueOf(row.get("reference")).replaceFirst("..$", language);
        changed.put("reference", reference);
        changed.put("language", language);
        return new RecordedRow(changed, metadata).with("REFERENCE", reference).with("title", title);
    }

    /** The same call under another reference, as another data source has it. */
    public RecordedRow under(String reference) {
        Map<String, Object> changed = new TreeMap<>(row);
        changed.put("reference", reference);
        return new RecordedRow(changed, metadata).with("REFERENCE", reference);
    }

    public String json() {
        Map<String, Object> all = new TreeMap<>(row);
        all.put("metadata", metadata);
        return JSON.writeValueAsString(all);
    }
}
