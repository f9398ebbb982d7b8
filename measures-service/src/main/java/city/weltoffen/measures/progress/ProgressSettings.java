package city.weltoffen.measures.progress;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings below {@code weltoffen.progress-reports}.
 *
 * @param fourEyes nobody approves a progress report that they wrote
 */
@ConfigurationProperties("weltoffen.progress-reports")
record ProgressSettings(@DefaultValue("true") boolean fourEyes) {}
