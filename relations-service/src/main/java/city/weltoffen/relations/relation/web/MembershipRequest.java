package city.weltoffen.relations.relation.web;

import city.weltoffen.relations.catalogue.MoneyRequest;
import city.weltoffen.relations.relation.Membership;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A membership in a network as a request brings it; what becomes of it is said by a verb. */
record MembershipRequest(
        @NotBlank @Size(max = 200) String role,
        @Valid @Nullable MoneyRequest annualFee,
        @Nullable LocalDate noticeBy,
        @Size(max = 50) @Nullable List<@NotNull @Valid BodyRequest> bodies) {

    Membership membership() {
        return new Membership(
                role.strip(),
                annualFee == null ? null : annualFee.money(),
                noticeBy,
                bodies == null
                        ? List.of()
                        : bodies.stream().map(BodyRequest::body).toList(),
                null,
                null);
    }

    /** Representative and deputy are named by function. */
    record BodyRequest(
            @NotBlank @Size(max = 200) String name,
            @Size(max = 200) @Nullable String representative,
            @Size(max = 200) @Nullable String deputy) {

        Membership.Body body() {
            return new Membership.Body(name.strip(), representative, deputy);
        }
    }
}
