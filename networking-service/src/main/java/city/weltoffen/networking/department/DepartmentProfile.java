package city.weltoffen.networking.department;

import java.util.List;

/**
 * What a department works on, by which calls are matched to it.
 *
 * @param themes slugs of themes
 * @param keywords key words in any language
 * @param programmes abbreviations of funding programmes
 */
public record DepartmentProfile(List<String> themes, List<String> keywords, List<String> programmes) {

    public DepartmentProfile {
        themes = List.copyOf(themes);
        keywords = List.copyOf(keywords);
        programmes = List.copyOf(programmes);
    }
}
