package city.weltoffen.networking.call.portal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The text of a row, section by section. */
final class PortalText {

    private static final int MOST_SECTIONS = 40;

    private static final Map<String, String> HEADINGS = new LinkedHashMap<>();

    static {
        HEADINGS.put("descriptionByte", "Description");
        HEADINGS.put("topicConditions", "Conditions");
        HEADINGS.put("supportInfo", "Support");
    }

    private PortalText() {}

    static List<TextSection> of(PortalRow row) {
        List<TextSection> sections = new ArrayList<>();
        HEADINGS.forEach((field, heading) ->
                row.values(field).forEach(html -> sections.addAll(HtmlSections.read(heading, html))));
        return sections.stream().limit(MOST_SECTIONS).toList();
    }
}
