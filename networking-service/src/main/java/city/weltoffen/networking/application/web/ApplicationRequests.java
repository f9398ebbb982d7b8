package city.weltoffen.networking.application.web;

import city.weltoffen.networking.application.Grant;
import city.weltoffen.networking.application.Stage;
import city.weltoffen.networking.interest.web.EurosRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is asked for with applications. */
final class ApplicationRequests {

    private ApplicationRequests() {}

    /**
     * @param call id of the call
     * @param project acronym or short name
     * @param themes slugs of themes
     */
    record JointBeginning(
            @NotBlank @Size(max = 100) String call,
            @NotBlank @Size(max = 60) String project,

            @Size(max = 50) @Nullable
            Set<@NotNull @Pattern(regexp = "[a-z0-9][a-z0-9.-]*") @Size(max = 100) String> themes) {}

    /** @param department slug of the department that takes part from now on */
    record ApplicationJoin(@NotBlank @Size(max = 100) String department) {}

    /** @param reason needed on the way back */
    record ApplicationMove(
            @NotNull Stage to, @Size(max = 1000) @Nullable String reason) {}

    /**
     * @param on day on which it was handed in
     * @param fileReference where it has none yet
     * @param reason needed where the last deadline was over
     */
    record ApplicationSubmission(
            @NotNull LocalDate on,
            @Size(max = 200) @Nullable String fileReference,
            @Size(max = 1000) @Nullable String reason) {}

    /**
     * @param on day of the funder's decision
     * @param amount the share of the city
     * @param programme abbreviation of the funding programme
     * @param begins first day of the project
     * @param ends last day of the project
     */
    record ApplicationGrant(
            @NotNull LocalDate on,
            @NotNull @Valid EurosRequest amount,

            @NotBlank @Size(max = 50) @Pattern(regexp = "[0-9A-Za-z+._/-]*")
            String programme,

            @NotNull LocalDate begins,
            @NotNull LocalDate ends) {

        Grant grant() {
            return new Grant(on, amount.money(), programme, begins, ends);
        }
    }

    /** @param on day of the funder's decision */
    record ApplicationRejection(
            @NotNull LocalDate on,
            @Size(max = 1000) @Nullable String reason) {}

    record ApplicationReason(@NotBlank @Size(max = 1000) String reason) {}
}
