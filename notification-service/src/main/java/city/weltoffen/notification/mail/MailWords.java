package city.weltoffen.notification.mail;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;

/** The words of all mails in one language, from {@code mail/mail_<language>.properties}. */
final class MailWords {

    private static final String KIND = "kind.";

    private final ResourceBundle words;

    private MailWords(ResourceBundle words) {
        this.words = words;
    }

    static MailWords in(String language) {
        return new MailWords(ResourceBundle.getBundle(
                "mail.mail", Locale.forLanguageTag(language), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
    }

    /** With {@code {0}}, {@code {1}} … replaced; apostrophes mean nothing. */
    String say(String key, Object... arguments) {
        String text = words.getString(key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    /** One thing or several. */
    String count(String key, int count, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = count;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return say(key + (count == 1 ? ".one" : ".many"), arguments);
    }

    /** What the reader can do about an event; nothing for kinds of a newer build. */
    @Nullable
    String toDo(String kind) {
        return words.containsKey(KIND + kind) ? words.getString(KIND + kind) : null;
    }
}
