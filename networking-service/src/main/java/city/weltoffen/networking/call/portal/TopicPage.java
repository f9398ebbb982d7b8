package city.weltoffen.networking.call.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where people read a topic. */
final class TopicPage {

    private static final String ADDRESS =
            "https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities/topic-details/";

    private TopicPage() {}

    static String of(String topic) {
        return ADDRESS + URLEncoder.encode(topic, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
