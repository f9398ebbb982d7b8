package city.weltoffen.relations.exchange;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings below {@code weltoffen.imports}.
 *
 * @param mostRows of one file
 */
@ConfigurationProperties("weltoffen.imports")
record ImportSettings(@DefaultValue("20000") int mostRows) {}
