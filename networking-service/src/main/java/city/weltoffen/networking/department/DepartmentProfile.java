package city.weltoffen.networking.department;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a department works on, by which calls are matched to it.
 *
 * @param themes slugs of themes
 * @param keywords key words in any language
 * @param programmes abbreviations of funding programmes
 * @param threshold from which score on, of 100, a call counts as matching; the city's own where nothing is said
 */
public record DepartmentProfile(
        List<String> themes,
        List<String> keywords,
        List<String> programmes,
        @Nullable Integer threshold) {

    public DepartmentProfile {
        themes = List.copyOf(themes);
        keywords = List.copyOf(keywords);
        programmes = List.copyOf(programmes);
    }
}
