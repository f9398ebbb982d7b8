package city.weltoffen.measures.evidence;

import city.weltoffen.events.Tags;
import java.util.List;
import java.util.Set;
import org.bson.Document;

/** Tags of an event as they are stored: only those that it has. */
final class StoredTags {

    private StoredTags() {}

    static Document of(Tags tags) {
        Document stored = new Document();
        put(stored, "themes", tags.themes());
        put(stored, "departments", tags.departments());
        put(stored, "measures", tags.measures());
        put(stored, "partners", tags.partners());
        put(stored, "countries", tags.countries());
        put(stored, "programmes", tags.programmes());
        return stored;
    }

    private static void put(Document stored, String name, Set<String> values) {
        if (!values.isEmpty()) {
            stored.put(name, List.copyOf(values));
        }
    }
}
