package city.weltoffen.networking.call;

import city.weltoffen.events.LocalizedText;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings below {@code weltoffen.calls}.
 *
 * @param kinds the city's kinds of call: slug and name
 */
@ConfigurationProperties("weltoffen.calls")
public record CallKinds(Map<String, LocalizedText> kinds) {

    public List<String> slugs() {
        return kinds.keySet().stream().sorted().toList();
    }
}
