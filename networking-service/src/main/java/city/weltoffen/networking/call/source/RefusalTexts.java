package city.weltoffen.networking.call.source;

import city.weltoffen.networking.call.portal.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** Words what readers, fetching and runs say. */
@Component
public class RefusalTexts {

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    RefusalTexts() {
        messages.setBasenames("eu-portal/refusals", "imports/refusals", "reading/refusals", "sources/refusals");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Locale.GERMAN);
        messages.setAlwaysUseMessageFormat(true);
    }

    public String of(Refusal refusal, Locale locale) {
        return String.valueOf(
                messages.getMessage(refusal.code(), refusal.arguments().toArray(), refusal.code(), locale));
    }
}
