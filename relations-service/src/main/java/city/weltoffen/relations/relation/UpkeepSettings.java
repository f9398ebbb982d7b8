package city.weltoffen.relations.relation;

import java.time.MonthDay;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings below {@code weltoffen.upkeep}.
 *
 * @param silentAfter without interaction for so long a relation needs attention
 * @param reviewAfter without interaction for so long a review opens
 * @param confirmedFor a confirmation holds for so long
 * @param useReviewedFor a review of the use of a membership holds for so long
 * @param agreementNoticeDays days before the end of an agreement from which it shows
 * @param confirmationDay month and day from which the yearly lists go out, on the first working day
 * @param confirmationDays days a department has for its list before the office takes over
 */
@ConfigurationProperties("weltoffen.upkeep")
public record UpkeepSettings(
        @DefaultValue("12m") Period silentAfter,
        @DefaultValue("18m") Period reviewAfter,
        @DefaultValue("1y") Period confirmedFor,
        @DefaultValue("1y") Period useReviewedFor,
        @DefaultValue("180") int agreementNoticeDays,
        @DefaultValue("--10-01") MonthDay confirmationDay,
        @DefaultValue("30") int confirmationDays) {}
