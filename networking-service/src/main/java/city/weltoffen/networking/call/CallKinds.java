package city.weltoffen.networking.call;

import city.weltoffen.events.LocalizedText;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings below {@code weltoffen.calls}.
 *
 * @param kinds the city's kinds of call: slug and name
 * @param audiences whom a call can be for besides the city itself: slug and name
 */
@ConfigurationProperties("weltoffen.calls")
public record CallKinds(Map<String, LocalizedText> kinds, Map<String, LocalizedText> audiences) {

    /** Those of associations, initiatives and other groups of citizens; such calls are public. */
    public static final String CIVIL_SOCIETY = "civil-society";

    public List<String> slugs() {
        return kinds.keySet().stream().sorted().toList();
    }

    public List<String> audienceSlugs() {
        return audiences.keySet().stream().sorted().toList();
    }
}
