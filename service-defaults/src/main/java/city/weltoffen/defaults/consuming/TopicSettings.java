package city.weltoffen.defaults.consuming;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings below {@code weltoffen.topics}, used when a topic does not exist yet.
 *
 * @param partitions of each topic
 * @param replicas of each partition; -1 leaves it to the broker
 */
@ConfigurationProperties("weltoffen.topics")
record TopicSettings(
        @DefaultValue("6") int partitions,
        @DefaultValue("-1") short replicas) {}
