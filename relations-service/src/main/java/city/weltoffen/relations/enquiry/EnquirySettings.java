package city.weltoffen.relations.enquiry;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings below {@code weltoffen.enquiries}.
 *
 * @param twoPersonDecision whether a second person has to confirm a decision
 * @param similarWithin how far back similar enquiries are shown
 * @param formsPerAddress public forms that one address may send within the time below
 * @param formsWithin time to which that number refers
 * @param mailSize size of a dropped mail, at most
 * @param answers folder with the templates of answers, {@code <outcome>_<language>.txt}
 */
@Validated
@ConfigurationProperties("weltoffen.enquiries")
public record EnquirySettings(
        @DefaultValue("false") boolean twoPersonDecision,
        @DefaultValue("24m") Period similarWithin,
        @Min(1) @DefaultValue("5") int formsPerAddress,
        @DefaultValue("10m") Duration formsWithin,
        @DefaultValue("25MB") DataSize mailSize,

        @NotBlank @DefaultValue("classpath:enquiry/answers/")
        String answers) {}
