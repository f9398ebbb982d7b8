package city.weltoffen.defaults.web;

import city.weltoffen.defaults.problems.DomainProblem;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What a caller says it has seen: the values of {@code If-Match}. A handler takes it as an argument. */
public final class ExpectedVersion {

    private static final String ANY = "*";

    private final Set<String> tags;

    private ExpectedVersion(Set<String> tags) {
        this.tags = tags;
    }

    /** @throws DomainProblem {@code version-missing} (428) when the header is missing */
    public static ExpectedVersion of(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw DomainProblem.of(HttpStatus.PRECONDITION_REQUIRED, "version-missing");
        }
        return new ExpectedVersion(Arrays.stream(ifMatch.split(","))
                .map(tag -> tag.strip().replaceFirst("^W/", ""))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** @throws DomainProblem {@code stale} (412) when the version is another one */
    public void check(long version) {
        if (!tags.contains(ANY) && !tags.contains(eTag(version))) {
            throw DomainProblem.stale();
        }
    }

    /** The ETag of a version. */
    public static String eTag(long version) {
        return "\"" + version + "\"";
    }
}
