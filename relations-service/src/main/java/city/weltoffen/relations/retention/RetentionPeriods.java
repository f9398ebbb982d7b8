package city.weltoffen.relations.retention;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The city's periods of retention, settings below {@code weltoffen.city.retention}; ISO 8601 periods.
 *
 * @param enquiries from the day of the answer, or of a decision to decline
 * @param activities from the last day of what was held or cancelled
 * @param relations from the day on which they ended
 * @param listDay month and day from which the yearly list is made
 */
@ConfigurationProperties("weltoffen.city.retention")
record RetentionPeriods(
        @DefaultValue("P10Y") Period enquiries,
        @DefaultValue("P10Y") Period activities,
        @DefaultValue("P30Y") Period relations,
        @DefaultValue("--02-01") MonthDay listDay) {

    /** The first day on which a matter need not be kept any more. */
    LocalDate end(MatterKind kind, LocalDate endedOn) {
        return endedOn.plus(
                switch (kind) {
                    case ENQUIRY -> enquiries;
                    case ACTIVITY -> activities;
                    case RELATION -> relations;
                });
    }
}
