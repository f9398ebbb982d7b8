package city.weltoffen.relations.forms;

import city.weltoffen.events.LocalizedText;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pages of one public form: plain HTML that needs neither script nor style, in German and English. */
public final class FormPage {

    private static final Template FORM = template("form.mustache");
    private static final Template SENT = template("sent.mustache");

    private final LocalizedText city;
    private final FormTexts texts;
    private final String action;

    /**
     * @param folder where its texts are, on the class path
     * @param action path to which it is sent; the page itself is at {@code /form} below
     */
    public FormPage(LocalizedText city, String folder, String action) {
        this.city = city;
        this.texts = FormTexts.of(folder);
        this.action = action;
    }

    /** The language of the page: the one asked for, else the reader's. */
    public Locale language(@Nullable String asked, Locale reader) {
        String language = asked == null ? reader.getLanguage() : asked;
        return Locale.ENGLISH.getLanguage().equals(language) ? Locale.ENGLISH : Locale.GERMAN;
    }

    /** Its texts in a language. */
    public Map<String, String> texts(Locale language) {
        return texts.in(language);
    }

    /** @param notice on the whole, or empty */
    String form(List<FormField> fields, String notice, Locale language) {
        List<FormField> wrong = fields.stream().filter(FormField::invalid).toList();
        Map<String, Object> context = context(language);
        context.put("fields", fields);
        context.put("wrong", wrong);
        context.put("anyWrong", !wrong.isEmpty());
        context.put("notice", notice);
        return FORM.execute(context);
    }

    String sent(String reference, Locale language) {
        Map<String, Object> context = context(language);
        context.put("reference", reference);
        return SENT.execute(context);
    }

    /** A text of the page; {@code {0}} is the argument. */
    String text(String key, Locale language, Object argument) {
        return texts(language).getOrDefault(key, key).replace("{0}", String.valueOf(argument));
    }

    private Map<String, Object> context(Locale language) {
        Map<String, Object> context = new HashMap<>();
        context.put("lang", language.getLanguage());
        context.put("city", city.in(language));
        context.put("action", action);
        context.put("t", texts(language));
        return context;
    }

    private static Template template(String name) {
        try (Reader reader = FormTexts.reader(FormTexts.SHARED + name)) {
            return Mustache.compiler().defaultValue("").emptyStringIsFalse(true).compile(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
