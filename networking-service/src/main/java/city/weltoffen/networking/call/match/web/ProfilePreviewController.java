package city.weltoffen.networking.call.match.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.networking.call.CallEntry;
import city.weltoffen.networking.call.CallId;
import city.weltoffen.networking.call.CallIndex;
import city.weltoffen.networking.call.match.CallMatch;
import city.weltoffen.networking.call.match.MatchBoard;
import city.weltoffen.networking.department.DepartmentId;
import city.weltoffen.networking.department.DepartmentProfile;
import city.weltoffen.networking.department.Departments;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a profile would find, before it is saved. */
@RestController
@RequestMapping("/api/departments/{id}/profile-preview")
@Tag(name = "departments")
class ProfilePreviewController {

    /** Enough to see whether the profile is right. */
    private static final int MOST = 20;

    private final Departments departments;
    private final CallIndex calls;
    private final MatchBoard board;

    ProfilePreviewController(Departments departments, CallIndex calls, MatchBoard board) {
        this.departments = departments;
        this.calls = calls;
        this.board = board;
    }

    @PostMapping
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "Which calls of the last 90 days a profile would have found; nothing is saved",
            description = "Calls that became known in those days, also when they can no longer be answered.")
    PreviewResponse preview(@PathVariable String id, @Valid @RequestBody PreviewRequest request) {
        DepartmentId department = departments.require(new DepartmentId(id)).id();
        DepartmentProfile profile = request.profile();
        Map<CallId, CallMatch> found = board.matchingLately(profile);
        List<FoundCall> best = found.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<CallId, CallMatch> one) ->
                                one.getValue().score())
                        .reversed()
                        .thenComparing(one -> one.getKey().value()))
                .flatMap(one -> found(one.getKey(), one.getValue()))
                .limit(MOST)
                .toList();
        return new PreviewResponse(department.value(), board.since(), board.thresholdOf(profile), found.size(), best);
    }

    private Stream<FoundCall> found(CallId id, CallMatch match) {
        return calls.find(id).map(CallEntry::details).stream()
                .map(details ->
                        new FoundCall(id.value(), details.identifier(), details.title(), MatchResponse.of(match)));
    }

    /**
     * A profile as it stands in the form.
     *
     * @param threshold from which score on, of 100, a call counts as matching; the city's own where nothing is said
     */
    record PreviewRequest(
            @Size(max = 50) @Nullable List<@NotBlank @Size(max = 100) String> themes,
            @Size(max = 200) @Nullable List<@NotBlank @Size(max = 100) String> keywords,
            @Size(max = 50) @Nullable List<@NotBlank @Size(max = 50) String> programmes,
            @Min(1) @Max(100) @Nullable Integer threshold) {

        DepartmentProfile profile() {
            return new DepartmentProfile(orEmpty(themes), orEmpty(keywords), orEmpty(programmes), threshold);
        }

        private static List<String> orEmpty(@Nullable List<String> values) {
            return values == null
                    ? List.of()
                    : values.stream().map(String::strip).distinct().toList();
        }
    }

    /**
     * What it would have found.
     *
     * @param since first day that counts
     * @param threshold that was applied
     * @param count of all that were found
     * @param items the best of them
     */
    record PreviewResponse(String department, LocalDate since, int threshold, int count, List<FoundCall> items) {}

    /** A call that was found, with the reasons. */
    record FoundCall(String id, String identifier, String title, MatchResponse match) {}
}
