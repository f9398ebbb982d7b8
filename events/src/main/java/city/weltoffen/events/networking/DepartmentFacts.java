package city.weltoffen.events.networking;

import city.weltoffen.events.LocalizedText;
import java.util.List;

/**
 * What other services copy of a department.
 *
 * @param slug its stable id
 * @param name as it is called now
 * @param directorate the directorate it belongs to
 * @param languages of its staff's correspondence, ISO 639-1
 * @param themes slugs of the themes in its profile
 * @param keywords key words in its profile
 * @param programmes codes of the funding programmes in its profile
 */
public record DepartmentFacts(
        String slug,
        LocalizedText name,
        LocalizedText directorate,
        List<String> languages,
        List<String> themes,
        List<String> keywords,
        List<String> programmes) {

    public DepartmentFacts {
        languages = languages == null ? List.of() : List.copyOf(languages);
        themes = themes == null ? List.of() : List.copyOf(themes);
        keywords = keywords == null ? List.of() : List.copyOf(keywords);
        programmes = programmes == null ? List.of() : List.copyOf(programmes);
    }
}
