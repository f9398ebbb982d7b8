package city.weltoffen.events.networking;

import city.weltoffen.events.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
 * @param threshold from which score on, of 100, a call counts as matching; the city's own where nothing is said
 */
public record DepartmentFacts(
        String slug,
        LocalizedText name,
        LocalizedText directorate,
        List<String> languages,
        List<String> themes,
        List<String> keywords,
        List<String> programmes,
        @Nullable Integer threshold) {

    public DepartmentFacts {
        languages = languages == null ? List.of() : List.copyOf(languages);
        themes = themes == null ? List.of() : List.copyOf(themes);
        keywords = keywords == null ? List.of() : List.copyOf(keywords);
        programmes = programmes == null ? List.of() : List.copyOf(programmes);
    }

    /** Of a department that leaves the threshold to the city. */
    public DepartmentFacts(
            String slug,
            LocalizedText name,
            LocalizedText directorate,
            List<String> languages,
            List<String> themes,
            List<String> keywords,
            List<String> programmes) {
        this(slug, name, directorate, languages, themes, keywords, programmes, null);
    }
}
