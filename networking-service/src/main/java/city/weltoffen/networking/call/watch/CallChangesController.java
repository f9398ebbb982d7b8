package city.weltoffen.networking.call.watch;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.networking.call.Call;
import city.weltoffen.networking.call.CallChanges;
import city.weltoffen.networking.call.CallId;
import city.weltoffen.networking.call.Calls;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What changed in a call, from what to what. */
@RestController
@RequestMapping("/api/calls/{id}")
@Tag(name = "calls")
class CallChangesController {

    private final Calls calls;
    private final CallChanges changes;
    private final ReadChanges read;

    CallChangesController(Calls calls, CallChanges changes, ReadChanges read) {
        this.calls = calls;
        this.changes = changes;
        this.read = read;
    }

    /**
     * A part of the history, newest first.
     *
     * @param next cursor of the following part; none on the last one
     * @param unread how many changes the reader has not acknowledged
     */
    record CallHistoryPart(
            List<CallChangeResponse> items, @Nullable String next, int unread) {}

    @GetMapping("/changes")
    @Allow(Who.MEMBERS)
    @Operation(summary = "What changed in a call field by field, newest first")
    CallHistoryPart list(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size,
            Identity identity) {
        Call call = calls.require(new CallId(id));
        List<String> older = older(call.changes().reversed(), cursor);
        List<String> shown = older.stream().limit(size).toList();
        return new CallHistoryPart(
                changes.of(shown).stream().map(CallChangeResponse::of).toList(),
                older.size() > size ? shown.getLast() : null,
                read.unread(identity.subject(), call).size());
    }

    /** The cursor is the last change that was read. */
    private static List<String> older(List<String> newestFirst, @Nullable String cursor) {
        if (cursor == null) {
            return newestFirst;
        }
        int last = newestFirst.indexOf(cursor);
        if (last < 0) {
            throw DomainProblem.invalid("#/cursor", "not-readable", cursor);
        }
        return newestFirst.subList(last + 1, newestFirst.size());
    }

    @PostMapping("/acknowledge-changes")
    @Allow(Who.MEMBERS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Says that one has read what changed in a call so far; it no longer waits on one's start page")
    void acknowledge(@PathVariable String id, Identity identity) {
        read.acknowledge(identity.subject(), calls.require(new CallId(id)));
    }
}
