package city.weltoffen.notification.digest;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings below {@code weltoffen.digests}.
 *
 * @param urgent kinds of event that go out in quiet hours too, because hearing of them in the morning may be too late
 */
@ConfigurationProperties("weltoffen.digests")
public record DigestSettings(@DefaultValue Set<String> urgent) {}
