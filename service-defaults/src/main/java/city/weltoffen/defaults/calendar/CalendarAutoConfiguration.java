package city.weltoffen.defaults.calendar;

import java.util.Set;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Working days of the city's region. */
@AutoConfiguration
@EnableConfigurationProperties(CalendarSettings.class)
class CalendarAutoConfiguration {

    @Bean
    WorkingDays workingDays(CalendarSettings settings) {
        return new WorkingDays(Set.copyOf(settings.holidays()), Set.copyOf(settings.easterHolidays()));
    }
}
