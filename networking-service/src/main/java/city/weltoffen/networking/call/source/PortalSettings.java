package city.weltoffen.networking.call.source;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings below {@code weltoffen.calls.portal}.
 *
 * @param url of the portal's search with its fixed parameters ({@code apiKey}, {@code text}); nothing is asked without it
 */
@ConfigurationProperties("weltoffen.calls.portal")
record PortalSettings(@Nullable URI url) {

    @Nullable
    String address() {
        return url == null || url.toString().isBlank() ? null : url.toString();
    }
}
