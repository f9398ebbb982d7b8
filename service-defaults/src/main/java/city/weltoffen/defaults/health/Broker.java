package city.weltoffen.defaults.health;

import city.weltoffen.defaults.consuming.ClientSettings;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.jspecify.annotations.Nullable;

/** Asks the brokers who they are, over one connection that is kept. */
final class Broker implements AutoCloseable {

    private static final int MILLIS = 1_000;

    private final String brokers;
    private @Nullable Admin admin;

    Broker(String brokers) {
        this.brokers = brokers;
    }

    /** @throws Exception when none of them answers */
    int nodes() throws Exception {
        return admin().describeCluster().nodes().get().size();
    }

    /** Not earlier, since their names may have no address yet. */
    private synchronized Admin admin() {
        Admin known = admin;
        if (known == null) {
            known = Admin.create(ClientSettings.of(
                    brokers,
                    Map.of(
                            AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                            MILLIS,
                            AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                            MILLIS)));
            admin = known;
        }
        return known;
    }

    @Override
    public synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ZERO);
        }
    }
}
