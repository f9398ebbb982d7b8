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
 * @param triageWithin how long an enquiry may wait for being sorted and routed before it is overdue
 * @param fastLaneReply how long departments have for their statements in the fast lane
 * @param statementPatience how long after that day a missing statement goes to the office
 * @param mailSize size of a dropped mail, at most
 * @param answers folder with the templates of answers, {@code <outcome>_<language>.txt}
 */
@Validated
@ConfigurationProperties("weltoffen.enquiries")
public record EnquirySettings(
        @DefaultValue("false") boolean twoPersonDecision,
        @DefaultValue("24m") Period similarWithin,
        @DefaultValue("7d") Period triageWithin,
        @DefaultValue("10d") Period fastLaneReply,
        @DefaultValue("7d") Period statementPatience,
        @DefaultValue("25MB") DataSize mailSize,

        @NotBlank @DefaultValue("classpath:enquiry/answers/")
        String answers) {}
