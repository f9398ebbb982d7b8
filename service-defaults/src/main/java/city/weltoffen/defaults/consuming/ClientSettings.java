package city.weltoffen.defaults.consuming;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;

/** Settings of the clients that we make ourselves; those of the bindings have the same in the defaults. */
public final class ClientSettings {

    private ClientSettings() {}

    /** What a client is and where its brokers are; its figures are Micrometer's, neither JMX's nor the brokers'. */
    public static Map<String, Object> of(String brokers, Map<String, Object> own) {
        Map<String, Object> settings = new HashMap<>(own);
        settings.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, brokers);
        settings.put(CommonClientConfigs.METRIC_REPORTER_CLASSES_CONFIG, "");
        settings.put(CommonClientConfigs.ENABLE_METRICS_PUSH_CONFIG, false);
        return settings;
    }
}
