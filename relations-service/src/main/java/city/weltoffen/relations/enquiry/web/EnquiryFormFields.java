package city.weltoffen.relations.enquiry.web;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.relations.catalogue.Catalogue;
import city.weltoffen.relations.forms.Choices;
import city.weltoffen.relations.forms.FormField;
import city.weltoffen.relations.forms.FormField.Option;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of the enquiry form with the city's lists, in one language. */
record EnquiryFormFields(Catalogue catalogue, Map<String, String> texts, Locale language) {

    List<FormField> filled(EnquiryFormInput input) {
        return List.of(
                FormField.choice("kind", text("kind"), true, kinds(input.kind())),
                FormField.line("subject", text("subject"), "text", 200, "off", true)
                        .filled(input.subject()),
                FormField.area("text", text("text"), 20_000).filled(input.text()),
                FormField.line("organisation", text("organisation"), "text", 200, "organization", true)
                        .filled(input.organisation()),
                FormField.choice("country", text("country"), false, countries(input.country())),
                FormField.boxes(
                        "themes",
                        text("themes"),
                        Choices.of(catalogue.themes(), input.themes() == null ? Set.of() : input.themes(), language)),
                FormField.line("name", text("name"), "text", 200, "name", true).filled(input.name()),
                FormField.line("email", text("email"), "email", 254, "email", true)
                        .filled(input.email()),
                FormField.line("phone", text("phone"), "tel", 50, "tel", false).filled(input.phone()),
                FormField.choice("language", text("language"), true, languages(input.language())));
    }

    private List<Option> kinds(@Nullable String chosen) {
        Map<String, LocalizedText> kinds = new LinkedHashMap<>();
        catalogue.enquiryKinds().forEach((key, kind) -> kinds.put(key, kind.name()));
        return Choices.of(kinds, Set.of(orEmpty(chosen)), language);
    }

    private List<Option> countries(@Nullable String chosen) {
        Collator order = Collator.getInstance(language);
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Option(code, Catalogue.country(code).in(language), code.equals(chosen)))
                .sorted(Comparator.comparing(Option::label, order))
                .toList();
    }

    /** Without a choice, that of the page. */
    private List<Option> languages(@Nullable String chosen) {
        String wanted = chosen == null ? language.getLanguage() : chosen;
        return catalogue.answerLanguages().stream()
                .map(code -> new Option(code, Locale.of(code).getDisplayLanguage(language), code.equals(wanted)))
                .toList();
    }

    private String text(String key) {
        return texts.getOrDefault(key, key);
    }

    private static String orEmpty(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
