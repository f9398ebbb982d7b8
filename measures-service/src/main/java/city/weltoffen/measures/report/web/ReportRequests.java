package city.weltoffen.measures.report.web;

import city.weltoffen.measures.report.ReportDetails;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What reports and their verbs take. */
final class ReportRequests {

    private ReportRequests() {}

    /** @param signatory who signs it; printed in the city's template only */
    record ReportRequest(
            @Size(max = 100) @Nullable String fileReference,
            @Size(max = 200) @Nullable String signatory) {

        ReportDetails details() {
            return new ReportDetails(plain(fileReference), plain(signatory));
        }
    }

    /** @param text nothing takes a comment back */
    record CommentRequest(
            @NotBlank String measure,
            @NotBlank String department,
            @Size(max = 5000) @Nullable String text) {

        @Nullable
        String plainText() {
            return plain(text);
        }
    }

    record ConcludeRequest(@NotBlank String department) {}

    /** @param asOf day whose state it holds, today at the latest */
    record FreezeRequest(@NotNull LocalDate asOf) {}

    record WithdrawRequest(@NotBlank @Size(max = 1000) String reason) {}

    private static @Nullable String plain(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
