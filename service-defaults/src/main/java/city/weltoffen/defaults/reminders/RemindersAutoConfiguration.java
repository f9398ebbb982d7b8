package city.weltoffen.defaults.reminders;

import city.weltoffen.defaults.calendar.WorkingDays;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The city's ladder of reminders. */
@AutoConfiguration(afterName = "city.weltoffen.defaults.calendar.CalendarAutoConfiguration")
@EnableConfigurationProperties(Rungs.class)
class RemindersAutoConfiguration {

    @Bean
    ReminderLadder reminderLadder(Rungs rungs, WorkingDays workingDays) {
        return new ReminderLadder(rungs, workingDays);
    }
}
