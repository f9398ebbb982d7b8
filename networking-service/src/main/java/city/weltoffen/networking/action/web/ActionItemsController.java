package city.weltoffen.networking.action.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.PageOf;
import city.weltoffen.defaults.web.PageQuery;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.networking.acting.Acting;
import city.weltoffen.networking.action.ActionAccess;
import city.weltoffen.networking.action.ActionEntry;
import city.weltoffen.networking.action.ActionIndex;
import city.weltoffen.networking.action.ActionItem;
import city.weltoffen.networking.action.ActionItemId;
import city.weltoffen.networking.action.ActionItems;
import city.weltoffen.networking.action.AgreedIn;
import city.weltoffen.networking.action.Assignees;
import city.weltoffen.networking.action.MeetingDesk;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Action items of the networking group. */
@RestController
@RequestMapping("/api/action-items")
@Tag(name = "action-items")
class ActionItemsController {

    private final ActionItems items;
    private final ActionIndex index;
    private final ActionAccess access;
    private final Assignees assignees;
    private final MeetingDesk meetings;
    private final Acting acting;

    ActionItemsController(
            ActionItems items,
            ActionIndex index,
            ActionAccess access,
            Assignees assignees,
            MeetingDesk meetings,
            Acting acting) {
        this.items = items;
        this.index = index;
        this.access = access;
        this.assignees = assignees;
        this.meetings = meetings;
        this.acting = acting;
    }

    @GetMapping
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "Action items, what is due first comes first",
            description = "Ordered by due, title, department or assignedAt.")
    PageOf<ActionSummary> list(
            @ParameterObject @Valid ActionFilter filter, @ParameterObject @Valid PageQuery page, Identity identity) {
        List<ActionEntry> found = index.find(filter.condition(identity.subject(), acting.today())).stream()
                .sorted(ActionOrder.of(page))
                .toList();
        return page.of(found).map(entry -> ActionSummary.of(entry, acting.today()));
    }

    @GetMapping("/by-department")
    @Allow(Who.MEMBERS)
    @Operation(summary = "How many open and overdue action items each department has; never a person")
    List<DepartmentSum> byDepartment() {
        return DepartmentSum.of(index.find(ActionEntry::isOpen), acting.today());
    }

    @GetMapping("/{id}")
    @Allow(Who.MEMBERS)
    @Operation(summary = "One action item with its history")
    ResponseEntity<ActionResponse> get(@PathVariable String id, Identity identity) {
        return ActionVerbsController.answer(items.require(new ActionItemId(id)), access, identity, acting.today());
    }

    @PostMapping
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "Assigns something to a department, and to somebody of it",
            description = "Members to their own department, coordinators to theirs; who leads a meeting what was"
                    + " agreed in it to any, and the office.")
    ResponseEntity<ActionResponse> assign(
            @Valid @RequestBody ActionRequests.ActionAssignment request, Identity identity) {
        AgreedIn source = request.source() == null
                ? null
                : meetings.source(request.source().meeting(), request.source().item());
        access.requireAssign(identity, request.department(), source);
        ActionItem item = items.assign(
                request.task(), source, assignees.of(request.department(), request.person(), identity), request.due());
        return Versioned.created(
                "/api/action-items/" + item.id().value(),
                item.version(),
                ActionResponse.of(item, access.mayAct(identity, item), acting.today()));
    }
}
