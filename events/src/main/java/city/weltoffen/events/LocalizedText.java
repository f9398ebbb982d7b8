package city.weltoffen.events;

import java.util.Locale;

/** A text in the two languages of the user interface. */
public record LocalizedText(String de, String en) {

    /** The text for a reader; German is the default. */
    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : de;
    }
}
