package city.weltoffen.networking.call.reading;

import city.weltoffen.networking.call.CallSection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The text of a programme, in the order and with the headings of its page. */
final class ProgrammeText {

    private static final int MOST_SECTIONS = 40;
    private static final Map<String, String> HEADINGS = new LinkedHashMap<>();

    static {
        HEADINGS.put("gsb:teaserText", "Kurztext");
        HEADINGS.put("gsb:summary", "Beschreibung");
        HEADINGS.put("gsb:regulatoryFWork", "Rechtliche Voraussetzungen");
        HEADINGS.put("gsb:procMethod", "Verfahrensablauf");
        HEADINGS.put("gsb:procInfluence", "Fristen");
        HEADINGS.put("gsb:competenceDescr", "Erforderliche Unterlagen");
        HEADINGS.put("gsb:bodyText", "Richtlinie");
    }

    private ProgrammeText() {}

    static List<CallSection> of(ProgrammeDocument document) {
        List<CallSection> sections = new ArrayList<>();
        HEADINGS.forEach((property, heading) -> sections.addAll(RichText.sections(heading, document.value(property))));
        return sections.stream().limit(MOST_SECTIONS).toList();
    }
}
