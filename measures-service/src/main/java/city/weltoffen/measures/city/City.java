package city.weltoffen.measures.city;

import city.weltoffen.events.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.MonthDay;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The city and how it reports, settings below {@code weltoffen.city}.
 *
 * @param name of the city
 * @param openDataLicence identifier of the licence of what it publishes as open data
 * @param reports how it reports on its concept
 */
@Validated
@ConfigurationProperties("weltoffen.city")
public record City(
        @NotNull LocalizedText name,
        @NotBlank String openDataLicence,
        @Valid @NotNull Reports reports) {

    /**
     * How the city reports on its concept.
     *
     * @param label what it calls such a report
     * @param day of each year by which measures have shown a sign of life
     * @param graceDays days after it before somebody is reminded
     * @param commentDays working days that departments have to comment
     */
    public record Reports(
            @NotNull LocalizedText label,
            @DefaultValue("--11-30") MonthDay day,
            @DefaultValue("30") @Min(0) int graceDays,
            @DefaultValue("10") @Min(1) int commentDays) {}
}
