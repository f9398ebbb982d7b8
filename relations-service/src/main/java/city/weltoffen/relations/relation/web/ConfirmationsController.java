package city.weltoffen.relations.relation.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.relations.confirmation.ConfirmationList;
import city.weltoffen.relations.confirmation.ConfirmationLists;
import city.weltoffen.relations.relation.RelationAccess;
import city.weltoffen.relations.relation.RelationId;
import city.weltoffen.relations.relation.RelationIndex;
import city.weltoffen.relations.relation.Relations;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The yearly lists: a department confirms its entries, or corrects them one by one. */
@RestController
@RequestMapping("/api/confirmations")
@Tag(name = "relations")
class ConfirmationsController {

    private final ConfirmationLists lists;
    private final Relations relations;
    private final RelationIndex index;
    private final RelationOverview overview;
    private final RelationAccess access;

    ConfirmationsController(
            ConfirmationLists lists,
            Relations relations,
            RelationIndex index,
            RelationOverview overview,
            RelationAccess access) {
        this.lists = lists;
        this.relations = relations;
        this.index = index;
        this.overview = overview;
        this.access = access;
    }

    @GetMapping
    @Allow(Who.MEMBERS)
    @Operation(summary = "The lists of one's own departments, or for the office all; the latest first")
    List<ConfirmationResponse> list(Identity identity) {
        List<ConfirmationList> visible =
                identity.isOffice() ? lists.all() : lists.ofDepartments(access.departmentsOf(identity));
        return visible.stream()
                .sorted(Comparator.comparing(ConfirmationList::issuedOn).reversed())
                .map(list -> response(list, identity))
                .toList();
    }

    @GetMapping("/{id}")
    @Allow(Who.MEMBERS)
    @Operation(summary = "One list with its entries")
    ConfirmationResponse get(@PathVariable String id, Identity identity) {
        return response(require(id, identity), identity);
    }

    @PostMapping("/{id}/confirm")
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "Says that the entries named are right; nothing else in the mail or on the page counts as that")
    ConfirmationResponse confirm(
            @PathVariable String id, @Valid @RequestBody ConfirmRequest request, Identity identity) {
        ConfirmationList list = require(id, identity);
        request.relations().stream()
                .flatMap(relation -> index.find(new RelationId(relation)).stream())
                .filter(list::isOpen)
                .forEach(entry -> relations.confirm(entry.id()));
        return response(list, identity);
    }

    private ConfirmationList require(String id, Identity identity) {
        ConfirmationList list = lists.require(id);
        if (!identity.isOffice() && !access.departmentsOf(identity).contains(list.department())) {
            throw DomainProblem.forbidden();
        }
        return list;
    }

    private ConfirmationResponse response(ConfirmationList list, Identity identity) {
        return new ConfirmationResponse(
                list.id().value(),
                list.department(),
                list.followed(),
                list.issuedOn(),
                list.answerBy(),
                list.escalatedOn().isPresent(),
                list.relations().stream()
                        .flatMap(relation -> index.find(relation).stream())
                        .filter(list::concerns)
                        .flatMap(entry -> overview.summary(entry, identity).stream()
                                .map(summary -> new Entry(summary, list.isConfirmed(entry))))
                        .toList());
    }

    /** @param relations ids of the entries that are right */
    record ConfirmRequest(@NotEmpty Set<@NotBlank String> relations) {}

    /**
     * @param followed departments that had it and ended, with who stands in their place
     * @param escalated the office has taken over
     */
    record ConfirmationResponse(
            String id,
            String department,
            List<Followed> followed,
            LocalDate issuedOn,
            LocalDate answerBy,
            boolean escalated,
            List<Entry> entries) {}

    /** @param confirmed since the list went out */
    record Entry(RelationSummary relation, boolean confirmed) {}
}
