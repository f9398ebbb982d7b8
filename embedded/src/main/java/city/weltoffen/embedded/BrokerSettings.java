package city.weltoffen.embedded;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What a single small broker needs to be told; everything else is Kafka's default. */
record BrokerSettings(Path directory, int port, int controllerPort) {

    static final int NODE = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";
    private static final String LISTENER = "LOCAL";
    private static final String HOST = "127.0.0.1:";

    static BrokerSettings of(Path directory, int port, int controllerPort) {
        return new BrokerSettings(directory, port, controllerPort);
    }

    Map<String, String> asMap() {
        var settings = new HashMap<String, String>();
        settings.putAll(identity());
        settings.putAll(oneReplica());
        settings.putAll(smallFootprint());
        // Topics are part of what is deployed, and events are kept for ever.
        settings.put("auto.create.topics.enable", "false");
        settings.put("log.retention.ms", "-1");
        // Nobody else joins a group here, so nobody needs to be waited for.
        settings.put("group.initial.rebalance.delay.ms", "0");
        // After a kill the next start waits until the killed broker's session is over.
        settings.put("broker.session.timeout.ms", "6000");
        return settings;
    }

    private Map<String, String> identity() {
        return Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                String.valueOf(NODE),
                "controller.quorum.voters",
                NODE + "@" + HOST + controllerPort,
                "controller.listener.names",
                CONTROLLER_LISTENER,
                "inter.broker.listener.name",
                LISTENER,
                "listener.security.protocol.map",
                LISTENER + ":PLAINTEXT," + CONTROLLER_LISTENER + ":PLAINTEXT",
                "listeners",
                LISTENER + "://" + HOST + port + "," + CONTROLLER_LISTENER + "://" + HOST + controllerPort,
                "advertised.listeners",
                LISTENER + "://" + HOST + port,
                "log.dirs",
                directory.toString());
    }

    private static Map<String, String> oneReplica() {
        return Map.of(
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "3",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "share.coordinator.state.topic.num.partitions", "1");
    }

    private static Map<String, String> smallFootprint() {
        return Map.of(
                "num.network.threads", "1",
                "num.io.threads", "2",
                "num.replica.fetchers", "1",
                "background.threads", "1",
                "num.recovery.threads.per.data.dir", "1",
                "log.cleaner.dedupe.buffer.size", "2097152",
                "log.index.size.max.bytes", "1048576",
                "metric.reporters", "",
                "metadata.max.idle.interval.ms", "0");
    }
}
