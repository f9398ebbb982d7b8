package city.weltoffen.networking.synergy.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.hibernate.validator.constraints.URL;
import org.jspecify.annotations.Nullable;

/** What requests say for a department; which one may be left out by who acts for one of the two only. */
final class SynergyAnswers {

    private SynergyAnswers() {}

    record SynergyAcceptance(@Size(max = 100) @Nullable String department) {}

    record SynergyRefusal(
            @Size(max = 100) @Nullable String department,
            @NotBlank @Size(max = 1000) String reason) {}

    record SynergyDelay(
            @Size(max = 100) @Nullable String department,
            @Nullable LocalDate until) {}

    record SynergyOutcomeRequest(
            @Size(max = 100) @Nullable String department,
            @NotBlank @Size(max = 4000) String text,

            @Size(max = 2000) @URL(regexp = "(https?://.*)?") @Nullable
            String link) {}
}
