package city.weltoffen.networking.call.imports;

import city.weltoffen.networking.call.portal.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** Words the reasons of the portal's reader. */
@Component
class RefusalTexts {

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    RefusalTexts() {
        messages.setBasenames("eu-portal/refusals", "imports/refusals", "reading/refusals");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Locale.GERMAN);
        messages.setAlwaysUseMessageFormat(true);
    }

    String of(Refusal refusal, Locale locale) {
        return messages.getMessage(refusal.code(), refusal.arguments().toArray(), locale);
    }
}
