package city.weltoffen.relations.enquiry.web;

import city.weltoffen.relations.catalogue.Catalogue;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The pages of the public form: plain HTML that needs neither script nor style, in German and English. */
@Component
class FormPage {

    private static final String FOLDER = "enquiry/form/";

    private final Map<String, Map<String, String>> texts = Map.of("de", texts("de"), "en", texts("en"));
    private final Template form = template("form.mustache");
    private final Template sent = template("sent.mustache");
    private final Catalogue catalogue;

    FormPage(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The language of the page: the one asked for, else the reader's. */
    Locale language(@Nullable String asked, Locale reader) {
        String language = asked == null ? reader.getLanguage() : asked;
        return Locale.ENGLISH.getLanguage().equals(language) ? Locale.ENGLISH : Locale.GERMAN;
    }

    /**
     * The form, filled with what was sent.
     *
     * @param problems texts by field
     * @param notice on the whole, or empty
     */
    String form(FormInput input, Map<String, String> problems, String notice, Locale language) {
        List<FormField> fields = new FormFields(catalogue, texts(language), language).filled(input, problems);
        Map<String, Object> context = context(language);
        context.put("fields", fields);
        context.put("wrong", fields.stream().filter(FormField::invalid).toList());
        context.put("anyWrong", !problems.isEmpty());
        context.put("notice", notice);
        return form.execute(context);
    }

    String sent(String reference, Locale language) {
        Map<String, Object> context = context(language);
        context.put("reference", reference);
        return sent.execute(context);
    }

    /** A text of the page; {@code {0}} is the argument. */
    String text(String key, Locale language, Object argument) {
        return texts(language).getOrDefault(key, key).replace("{0}", String.valueOf(argument));
    }

    private Map<String, Object> context(Locale language) {
        Map<String, Object> context = new HashMap<>();
        context.put("lang", language.getLanguage());
        context.put("city", catalogue.name().in(language));
        context.put("t", texts(language));
        return context;
    }

    private Map<String, String> texts(Locale language) {
        return texts.getOrDefault(language.getLanguage(), Map.of());
    }

    private static Template template(String name) {
        try (Reader reader = reader(name)) {
            return Mustache.compiler().defaultValue("").emptyStringIsFalse(true).compile(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> texts(String language) {
        Properties properties = new Properties();
        try (Reader reader = reader("texts_" + language + ".properties")) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return Map.copyOf(texts);
    }

    private static Reader reader(String name) throws IOException {
        return new InputStreamReader(new ClassPathResource(FOLDER + name).getInputStream(), StandardCharsets.UTF_8);
    }
}
