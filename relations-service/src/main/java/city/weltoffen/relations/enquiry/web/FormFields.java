package city.weltoffen.relations.enquiry.web;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.relations.catalogue.Catalogue;
import city.weltoffen.relations.enquiry.web.FormField.Option;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of the public form with the city's lists, in one language. */
record FormFields(Catalogue catalogue, Map<String, String> texts, Locale language) {

    List<FormField> filled(FormInput input, Map<String, String> problems) {
        return Stream.of(
                        FormField.choice("kind", text("kind"), true, kinds(input.kind())),
                        filled(FormField.line("subject", text("subject"), "text", 200, "off", true), input.subject()),
                        filled(FormField.area("text", text("text"), 20_000), input.text()),
                        filled(
                                FormField.line("organisation", text("organisation"), "text", 200, "organization", true),
                                input.organisation()),
                        FormField.choice("country", text("country"), false, countries(input.country())),
                        FormField.boxes("themes", text("themes"), themes(input.themes())),
                        filled(FormField.line("name", text("name"), "text", 200, "name", true), input.name()),
                        filled(FormField.line("email", text("email"), "email", 254, "email", true), input.email()),
                        filled(FormField.line("phone", text("phone"), "tel", 50, "tel", false), input.phone()),
                        FormField.choice("language", text("language"), true, languages(input.language())))
                .map(field -> field.with(field.value(), problems.getOrDefault(field.id(), "")))
                .toList();
    }

    private static FormField filled(FormField field, @Nullable String value) {
        return field.with(Objects.requireNonNullElse(value, ""), "");
    }

    private List<Option> kinds(@Nullable String chosen) {
        return catalogue.enquiryKinds().entrySet().stream()
                .map(kind -> option(kind.getKey(), kind.getValue().name(), Set.of(orEmpty(chosen))))
                .toList();
    }

    private List<Option> themes(@Nullable Set<String> chosen) {
        return catalogue.themes().entrySet().stream()
                .map(theme -> option(theme.getKey(), theme.getValue(), chosen == null ? Set.of() : chosen))
                .toList();
    }

    private List<Option> countries(@Nullable String chosen) {
        Collator order = Collator.getInstance(language);
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> option(code, Catalogue.country(code), Set.of(orEmpty(chosen))))
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

    private Option option(String value, LocalizedText name, Set<String> chosen) {
        return new Option(value, name.in(language), chosen.contains(value));
    }

    private String text(String key) {
        return texts.getOrDefault(key, key);
    }

    private static String orEmpty(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
