package city.weltoffen.relations.dossier;

import city.weltoffen.events.LocalizedText;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** The words of one dossier, in its language. */
public final class DossierWords {

    private final MessageSource messages;
    private final Locale language;

    DossierWords(MessageSource messages, Locale language) {
        this.messages = messages;
        this.language = language;
    }

    public Locale language() {
        return language;
    }

    /** @param key of a text in {@code dossier/words_*.properties} */
    public String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }

    /** A value of an enumeration. */
    public String of(Enum<?> value) {
        return of(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    public String of(LocalizedText text) {
        return text.in(language);
    }

    /** A day, written out. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(day);
    }
}
