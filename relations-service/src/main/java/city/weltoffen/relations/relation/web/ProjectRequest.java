package city.weltoffen.relations.relation.web;

import city.weltoffen.relations.catalogue.MoneyRequest;
import city.weltoffen.relations.relation.EuProject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An EU project as a request brings it. */
record ProjectRequest(
        @Size(max = 50) @Nullable String programme,
        @Size(max = 100) @Nullable String call,
        EuProject.@Nullable Role role,
        @Valid @Nullable MoneyRequest grant,
        @Nullable LocalDate begins,
        @Nullable LocalDate ends,
        @Size(max = 100) @Nullable List<@NotNull @Valid MemberRequest> consortium) {

    List<MemberRequest> members() {
        return consortium == null ? List.of() : consortium;
    }

    boolean isBackwards() {
        return begins != null && ends != null && ends.isBefore(begins);
    }

    EuProject project() {
        return new EuProject(
                programme,
                call,
                role,
                grant == null ? null : grant.money(),
                begins,
                ends,
                members().stream().map(MemberRequest::member).toList());
    }

    /** @param country ISO 3166-1 alpha-2 */
    record MemberRequest(
            @NotBlank @Size(max = 200) String name,
            @Nullable String country) {

        EuProject.Member member() {
            return new EuProject.Member(name.strip(), country);
        }
    }
}
