package city.weltoffen.networking.action.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.networking.acting.Acting;
import city.weltoffen.networking.action.ActionAccess;
import city.weltoffen.networking.action.ActionItem;
import city.weltoffen.networking.action.ActionItemId;
import city.weltoffen.networking.action.ActionItems;
import city.weltoffen.networking.action.Assignees;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What becomes of an action item; for whose it is, who coordinates its department, who leads its meeting, the office. */
@RestController
@RequestMapping("/api/action-items/{id}")
@Tag(name = "action-items")
class ActionVerbsController {

    private final ActionItems items;
    private final ActionAccess access;
    private final Assignees assignees;
    private final Acting acting;

    ActionVerbsController(ActionItems items, ActionAccess access, Assignees assignees, Acting acting) {
        this.items = items;
        this.access = access;
        this.assignees = assignees;
        this.acting = acting;
    }

    @PostMapping("/change-due")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Gives it another day and says why")
    ResponseEntity<ActionResponse> changeDue(
            @PathVariable String id, @Valid @RequestBody ActionRequests.ActionDueChange request, Identity identity) {
        return act(id, identity, item -> items.changeDue(item, request.due(), request.reason()));
    }

    @PostMapping("/hand-over")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Hands it over to another department or person and says why")
    ResponseEntity<ActionResponse> handOver(
            @PathVariable String id, @Valid @RequestBody ActionRequests.ActionHandOver request, Identity identity) {
        return act(
                id,
                identity,
                item -> items.handOver(
                        item, assignees.of(request.department(), request.person(), identity), request.reason()));
    }

    @PostMapping("/complete")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Says that it is done")
    ResponseEntity<ActionResponse> complete(
            @PathVariable String id, @Valid @RequestBody ActionRequests.ActionDone request, Identity identity) {
        return act(id, identity, item -> items.complete(item, request.note()));
    }

    @PostMapping("/drop")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Drops it and says why")
    ResponseEntity<ActionResponse> drop(
            @PathVariable String id, @Valid @RequestBody ActionRequests.ActionReason request, Identity identity) {
        return act(id, identity, item -> items.drop(item, request.reason()));
    }

    @PostMapping("/reopen")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Opens it again and says why")
    ResponseEntity<ActionResponse> reopen(
            @PathVariable String id, @Valid @RequestBody ActionRequests.ActionReason request, Identity identity) {
        return act(id, identity, item -> items.reopen(item, request.reason()));
    }

    private ResponseEntity<ActionResponse> act(String id, Identity identity, Function<ActionItemId, ActionItem> verb) {
        ActionItemId item = new ActionItemId(id);
        access.requireAct(identity, items.require(item));
        return answer(verb.apply(item), access, identity, acting.today());
    }

    static ResponseEntity<ActionResponse> answer(
            ActionItem item, ActionAccess access, Identity identity, LocalDate today) {
        return Versioned.ok(item.version(), ActionResponse.of(item, access.mayAct(identity, item), today));
    }
}
