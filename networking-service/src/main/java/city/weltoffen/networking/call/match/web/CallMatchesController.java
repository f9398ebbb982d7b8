package city.weltoffen.networking.call.match.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.call.CallId;
import city.weltoffen.networking.call.CallIndex;
import city.weltoffen.networking.call.match.MatchBoard;
import city.weltoffen.networking.department.Department;
import city.weltoffen.networking.department.Departments;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The departments that a call fits. */
@RestController
@RequestMapping("/api/calls/{id}/matches")
@Tag(name = "calls")
class CallMatchesController {

    private final CallIndex calls;
    private final Departments departments;
    private final MatchBoard board;

    CallMatchesController(CallIndex calls, Departments departments, MatchBoard board) {
        this.calls = calls;
        this.departments = departments;
        this.board = board;
    }

    @GetMapping
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "The departments that a call fits, the best first, with the reasons",
            description = "None for a call that can no longer be answered.")
    List<DepartmentMatch> list(@PathVariable String id) {
        CallId call = new CallId(id);
        if (calls.find(call).isEmpty()) {
            throw DomainProblem.notFound(id);
        }
        return departments.all().stream()
                .map(department -> match(department, call))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(
                                (DepartmentMatch one) -> one.match().score())
                        .reversed())
                .toList();
    }

    private Optional<DepartmentMatch> match(Department department, CallId call) {
        return board.match(department.details().profile(), call)
                .map(match -> new DepartmentMatch(
                        department.id().value(), department.details().name(), MatchResponse.of(match)));
    }

    /** @param department its slug */
    record DepartmentMatch(String department, LocalizedText name, MatchResponse match) {}
}
