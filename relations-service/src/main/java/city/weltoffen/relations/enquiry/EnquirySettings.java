package city.weltoffen.relations.enquiry;

import jakarta.validation.constraints.NotBlank;
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
 * @param mailSize size of a dropped mail, at most
 * @param answers folder with the templates of answers, {@code <outcome>_<language>.txt}
 */
@Validated
@ConfigurationProperties("weltoffen.enquiries")
public record EnquirySettings(
        @DefaultValue("false") boolean twoPersonDecision,
        @DefaultValue("24m") Period similarWithin,
        @DefaultValue("25MB") DataSize mailSize,

        @NotBlank @DefaultValue("classpath:enquiry/answers/")
        String answers) {}
