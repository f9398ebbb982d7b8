package city.weltoffen.defaults.calendar;

import java.time.MonthDay;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings below {@code weltoffen.calendar}: the public holidays of the city's region, as shipped those of Lower Saxony.
 *
 * @param holidays days that are the same every year, for instance {@code --10-31}
 * @param easterHolidays days from Easter Sunday, for instance -2 for Good Friday
 */
@ConfigurationProperties("weltoffen.calendar")
record CalendarSettings(
        @DefaultValue({"--01-01", "--05-01", "--10-03", "--10-31", "--12-25", "--12-26"})
        List<MonthDay> holidays,

        @DefaultValue({"-2", "1", "39", "50"}) List<Integer> easterHolidays) {}
