package city.weltoffen.networking.call.fetching;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings below {@code weltoffen.calls.fetching}.
 *
 * @param local whether http and addresses of this machine and its network are allowed, as tests need it
 * @param connect time to reach a host
 * @param read time between two signs of life of an answer
 * @param longest time of one answer from its first to its last byte
 * @param pause between two requests to the same source, so as not to be a burden
 * @param attempts at one request before it counts as failed
 * @param backOff wait before the second attempt, doubled before each further one
 * @param longestBackOff wait at most, also where the host asks for more
 * @param mostBytes of one answer as sent
 * @param mostUnpacked of one answer once it is unpacked
 * @param agent how we introduce ourselves
 */
@ConfigurationProperties("weltoffen.calls.fetching")
public record FetchSettings(
        @DefaultValue("false") boolean local,
        @DefaultValue("10s") Duration connect,
        @DefaultValue("60s") Duration read,
        @DefaultValue("15m") Duration longest,
        @DefaultValue("1s") Duration pause,
        @DefaultValue("4") int attempts,
        @DefaultValue("2s") Duration backOff,
        @DefaultValue("2m") Duration longestBackOff,
        @DefaultValue("200MB") DataSize mostBytes,
        @DefaultValue("512MB") DataSize mostUnpacked,
        @DefaultValue("Weltoffen funding desk") String agent) {}
