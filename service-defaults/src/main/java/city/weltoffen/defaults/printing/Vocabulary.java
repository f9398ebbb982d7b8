package city.weltoffen.defaults.printing;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The words of one kind of document in all its languages. */
public final class Vocabulary {

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    /** @param bundles of properties; the first one that has a key gives its text */
    public Vocabulary(String... bundles) {
        messages.setBasenames(bundles);
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Locale.GERMAN);
        messages.setAlwaysUseMessageFormat(true);
    }

    public Words in(Locale language) {
        return new Words(messages, language);
    }
}
