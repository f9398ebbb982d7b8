package city.weltoffen.relations.forms;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.relations.forms.FormField.Option;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The city's lists as fields of a form offer them. */
public final class Choices {

    private Choices() {}

    /** In the order of the list. */
    public static List<Option> of(Map<String, LocalizedText> list, Set<String> chosen, Locale language) {
        return list.entrySet().stream()
                .map(entry ->
                        new Option(entry.getKey(), entry.getValue().in(language), chosen.contains(entry.getKey())))
                .toList();
    }
}
