package city.weltoffen.defaults.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;

/** Business time, in the city's zone; tokens, locks, Kafka and metrics keep real time. */
@AutoConfiguration
@EnableConfigurationProperties(BusinessClock.Settings.class)
class BusinessClock {

    @Bean
    Clock clock(Settings settings) {
        return Clock.offset(Clock.system(settings.zone()), settings.offset());
    }

    @Bean
    BusinessTimeHeader businessTimeHeader(Clock businessClock) {
        return new BusinessTimeHeader(businessClock);
    }

    /**
     * Settings below {@code weltoffen.clock}.
     *
     * @param offset business time minus real time, as ISO 8601 duration
     * @param zone the city's time zone
     */
    @ConfigurationProperties("weltoffen.clock")
    record Settings(
            @DefaultValue("PT0S") Duration offset,
            @DefaultValue("Europe/Berlin") ZoneId zone) {}
}
