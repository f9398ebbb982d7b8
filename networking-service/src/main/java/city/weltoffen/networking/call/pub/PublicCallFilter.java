package city.weltoffen.networking.call.pub;

import city.weltoffen.networking.call.CallDetails;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which public calls a list shows; all conditions hold, of several values one. */
record PublicCallFilter(
        @Parameter(description = "Words; all occur in title, programme or key words, whatever case or accent")
        @Size(max = 200)
        @Nullable
        String q,

        @Parameter(description = "Kinds of call") @Nullable Set<String> kind,

        @Parameter(description = "Abbreviations of programmes") @Nullable
        Set<String> programme) {

    static final PublicCallFilter NONE = new PublicCallFilter(null, null, null);

    boolean fits(CallDetails details) {
        return oneOf(kind, details.kind())
                && oneOf(programme, details.programme())
                && (q == null || q.isBlank() || PublicCalls.says(details, q));
    }

    private static boolean oneOf(@Nullable Set<String> wanted, @Nullable String value) {
        return wanted == null || wanted.isEmpty() || value != null && wanted.contains(value);
    }
}
