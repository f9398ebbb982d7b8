package city.weltoffen.defaults.printing;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Money;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/** The words of one document, in its language. */
public final class Words {

    private final MessageSource messages;
    private final Locale language;

    Words(MessageSource messages, Locale language) {
        this.messages = messages;
        this.language = language;
    }

    public Locale language() {
        return language;
    }

    /** @param key of a text in the documents' {@code words_*.properties} */
    public String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }

    /** The text of a key that others may bring, or the key where nobody has words for it yet. */
    public String ofAny(String prefix, String key, Object... arguments) {
        return String.valueOf(messages.getMessage(prefix + key, arguments, key, language));
    }

    /** A number as the language writes it. */
    public String number(BigDecimal value) {
        NumberFormat format = NumberFormat.getInstance(language);
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }

    /** A value of an enumeration. */
    public String of(Enum<?> value) {
        return of(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    public String of(LocalizedText text) {
        return text.in(language);
    }

    /** The names behind keys of one of the city's lists; a key that is gone shows as itself. */
    public String names(Collection<String> keys, Map<String, LocalizedText> list) {
        return keys.stream()
                .map(key -> list.containsKey(key) ? of(list.get(key)) : key)
                .collect(Collectors.joining(", "));
    }

    /** A day, written out. */
    public String day(LocalDate day) {
        return day(day, language);
    }

    /** A day, written out in any language. */
    public static String day(LocalDate day, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(european(language))
                .format(day);
    }

    /** Day before month and 24 hours also in English: this is a European administration. */
    private static Locale european(Locale language) {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? Locale.UK : language;
    }

    /** A moment to the minute, by the clock of its zone. */
    public String moment(ZonedDateTime moment) {
        return of(
                "moment",
                day(moment.toLocalDate()),
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(european(language))
                        .format(moment));
    }

    /** An amount as the language writes it, with cents where there are some. */
    public String money(Money value) {
        NumberFormat format = NumberFormat.getInstance(language);
        format.setMinimumFractionDigits(value.amount().scale() > 0 ? 2 : 0);
        format.setMaximumFractionDigits(2);
        return format.format(value.amount()) + " " + value.currency();
    }
}
